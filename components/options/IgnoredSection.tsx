import {
  countIgnored,
  restoreEverywhere,
  restoreInDocuments,
  restoreRule,
} from '../../lib/options/ignored'
import { ruleName } from '../../lib/options/rule-name'
import { useLocale, useTranslate } from '../translate-context'
import { useOptions } from './options-context'
import type { SectionProps } from './section'

export function IgnoredSection({ settings }: SectionProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const change = useOptions((state) => state.change)
  const { everywhere, inDocuments, documents } = countIgnored(settings)

  return (
    <>
      <p className="options__intro">{translate('options.ignored.intro')}</p>
      <h3 className="options__subheading">{translate('options.ignored.rules')}</h3>
      {settings.ignoredRules.length === 0 ? (
        <p className="options__empty">{translate('options.ignored.noRules')}</p>
      ) : (
        <ul className="records">
          {settings.ignoredRules.map((rule) => {
            const name = ruleName(rule, locale)
            return (
              <li key={rule} className="record">
                <span>{name}</span>
                <button
                  type="button"
                  className="button"
                  aria-label={translate('options.ignored.restoreThis', { name })}
                  onClick={() =>
                    void change(
                      (present) => restoreRule(present, rule),
                      'options.ignored.restored',
                      {
                        name,
                      },
                    )
                  }
                >
                  {translate('options.ignored.restore')}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <h3 className="options__subheading">{translate('options.ignored.findings')}</h3>
      <ul className="records">
        <li className="record">
          <span>{translate('options.ignored.everywhere', { count: everywhere })}</span>
          <button
            type="button"
            className="button"
            disabled={everywhere === 0}
            aria-label={translate('options.ignored.restoreEverywhere')}
            onClick={() =>
              void change(restoreEverywhere, 'options.ignored.restoredCount', { count: everywhere })
            }
          >
            {translate('options.ignored.restore')}
          </button>
        </li>
        <li className="record">
          <span>{translate('options.ignored.inDocuments', { count: inDocuments, documents })}</span>
          <button
            type="button"
            className="button"
            disabled={inDocuments === 0}
            aria-label={translate('options.ignored.restoreInDocuments')}
            onClick={() =>
              void change(restoreInDocuments, 'options.ignored.restoredCount', {
                count: inDocuments,
              })
            }
          >
            {translate('options.ignored.restore')}
          </button>
        </li>
      </ul>
    </>
  )
}
