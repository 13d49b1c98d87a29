import { useLocale, useTranslate } from '../translate-context'
import { dayStamp, downloadText } from './download'
import { useOptions } from './options-context'

/** Settings that could not be understood: to look at and to let go of. Nothing when there are none. */
export function DamagedSettingsList() {
  const translate = useTranslate()
  const locale = useLocale()
  const damaged = useOptions((state) => state.damaged)
  const discard = useOptions((state) => state.discardDamaged)
  if (damaged.length === 0) return null

  return (
    <section className="damaged" aria-label={translate('options.damaged.title')}>
      <h3 className="options__subheading">{translate('options.damaged.title')}</h3>
      <p className="options__note">{translate('options.damaged.intro')}</p>
      <ul className="records">
        {damaged.map(({ at, data }, index) => {
          const time = new Date(at).toLocaleString(locale)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have been set aside at one time
            <li key={`${at} ${index}`} className="record">
              <span>{translate('options.damaged.item', { time })}</span>
              <button
                type="button"
                className="button"
                aria-label={translate('options.damaged.downloadThis', { time })}
                onClick={() =>
                  downloadText(
                    `${translate('options.damaged.fileName')}-${dayStamp(new Date(at))}.json`,
                    JSON.stringify(data, null, 2),
                    'application/json',
                  )
                }
              >
                {translate('options.damaged.download')}
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button" onClick={() => void discard()}>
        {translate('options.damaged.discard')}
      </button>
    </section>
  )
}
