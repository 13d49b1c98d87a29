import { useState } from 'react'
import type { OwnTerm } from '../../lib/checks/preferences'
import type { MessageKey } from '../../lib/messages/catalogue'
import type { MessageValues } from '../../lib/messages/translate'
import { useTranslate } from '../translate-context'
import { useOptions } from './options-context'
import type { SectionProps } from './section'
import { TermAddRow, TermRow } from './TermRow'
import { TermTransfer } from './TermTransfer'
import './Terms.css'

/** More rows are shown on demand: a list of thousands is edited in a spreadsheet. */
const STEP = 100

export function TermsSection({ settings }: SectionProps) {
  const translate = useTranslate()
  const changeSettings = useOptions((state) => state.change)
  const [shown, setShown] = useState(STEP)
  const terms = settings.preferences.ownTerms

  const change = (
    step: (terms: readonly OwnTerm[]) => OwnTerm[],
    key: MessageKey,
    values: MessageValues,
  ) =>
    void changeSettings(
      (present) => ({
        ...present,
        preferences: { ...present.preferences, ownTerms: step(present.preferences.ownTerms) },
      }),
      key,
      values,
    )

  return (
    <>
      <p className="options__intro">{translate('options.terms.intro')}</p>
      <TermAddRow
        others={terms}
        onAdd={(term) =>
          change((present) => [...present, term], 'options.terms.added', { wrong: term.wrong })
        }
      />
      {terms.length === 0 ? (
        <p className="options__empty">{translate('options.terms.none')}</p>
      ) : (
        <ul className="terms" aria-label={translate('options.terms.list', { count: terms.length })}>
          {terms.slice(0, shown).map((term, index) => (
            <TermRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps its focus while its word changes
              key={index}
              number={index + 1}
              term={term}
              others={terms.filter((other) => other !== term)}
              onChange={(next) =>
                change(
                  (present) => present.map((one) => (one.wrong === term.wrong ? next : one)),
                  'options.terms.changed',
                  { wrong: next.wrong },
                )
              }
              onRemove={() =>
                change(
                  (present) => present.filter(({ wrong }) => wrong !== term.wrong),
                  'options.terms.removed',
                  { wrong: term.wrong },
                )
              }
            />
          ))}
        </ul>
      )}
      <div className="options__buttons">
        {terms.length > shown && (
          <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
            {translate('options.terms.more', { count: Math.min(STEP, terms.length - shown) })}
          </button>
        )}
        {terms.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => change(() => [], 'options.terms.removedAll', { count: terms.length })}
          >
            {translate('options.terms.removeAll')}
          </button>
        )}
      </div>
      <TermTransfer terms={terms} />
    </>
  )
}
