import { useId } from 'react'
import { listLengthPresets } from '../../lib/options/length-presets'
import { useLocale, useTranslate } from '../translate-context'
import { useOptions } from './options-context'
import type { SectionProps } from './section'

export function LengthSection({ settings }: SectionProps) {
  const translate = useTranslate()
  const change = useOptions((state) => state.change)
  const group = useId()
  const chosen = settings.preferences.lengthPreset
  const presets = [
    {
      id: null,
      name: translate('options.length.off'),
      hint: translate('options.length.offHint'),
    },
    ...listLengthPresets(useLocale()),
  ]
  const isUnknown = !presets.some(({ id }) => id === chosen)

  return (
    <>
      <p className="options__intro">{translate('options.length.intro')}</p>
      <fieldset className="presets">
        <legend className="sr-only">{translate('options.length.label')}</legend>
        {presets.map(({ id, name, hint }) => (
          <label key={id ?? ''} className="preset">
            <input
              type="radio"
              name={group}
              checked={id === chosen}
              onChange={() =>
                void change(
                  (present) => ({
                    ...present,
                    preferences: { ...present.preferences, lengthPreset: id },
                  }),
                  'options.length.set',
                  { name },
                )
              }
            />
            <span className="preset__name">{name}</span>
            {hint && <span className="preset__hint">{hint}</span>}
          </label>
        ))}
      </fieldset>
      {presets.length === 1 && <p className="options__note">{translate('options.length.none')}</p>}
      {isUnknown && (
        <p className="options__note">{translate('options.length.unknown', { id: chosen ?? '' })}</p>
      )}
    </>
  )
}
