import { useId } from 'react'
import type { Settings } from '../../lib/options/settings'
import { useTranslate } from '../translate-context'
import { useOptions } from './options-context'

const LOCALES = ['auto', 'zh-CN', 'en'] as const

/** The language of the pages and of the findings. */
export function LanguagePicker({ settings }: { settings: Settings }) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const id = useId()

  const choose = async (value: string) => {
    const locale = LOCALES.find((one) => one === value) ?? 'auto'
    await change((present) => ({ ...present, locale }))
    // A page is made in one language.
    location.reload()
  }

  return (
    <div className="options__language">
      <label htmlFor={id}>{translate('options.locale')}</label>
      <select
        id={id}
        className="select"
        value={settings.locale}
        onChange={(event) => void choose(event.target.value)}
      >
        {LOCALES.map((locale) => (
          <option key={locale} value={locale}>
            {translate(`options.locale.${locale}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
