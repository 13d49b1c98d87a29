import { MessageSquareQuote } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { numberHeadings } from '../lib/panel/part-advice'
import { listPhraseParts, suggestForPart } from '../lib/panel/suggestions'
import type { Report } from '../lib/report'
import { EmptyState } from './EmptyState'
import { HeadingSetCard } from './HeadingSetCard'
import { PhraseList } from './PhraseList'
import { SectionPicker } from './SectionPicker'
import { useTranslate } from './translate-context'
import { useSection } from './use-section'
import { useWords } from './use-words'
import './PhrasesTab.css'

export function PhrasesTab({ report }: { report: Report }) {
  const translate = useTranslate()
  const id = useId()
  const { index, setChosen, narrowed } = useSection(report)
  const words = useWords()
  const [chosenPart, setChosenPart] = useState<string | null>(null)
  const parts = useMemo(() => listPhraseParts(narrowed), [narrowed])
  const part =
    parts.find((one) => one.id === chosenPart) ??
    parts.find((one) => one.status === 'missing') ??
    parts[0]
  const suggestions = useMemo(
    () => (part ? suggestForPart(narrowed, part, words) : null),
    [narrowed, part, words],
  )

  return (
    <div className="scroller phrases">
      <SectionPicker report={report} value={index} onChange={setChosen} />
      {!part || !suggestions ? (
        <EmptyState
          icon={MessageSquareQuote}
          title={translate('panel.phrases.none')}
          hint={translate(narrowed.genre ? 'panel.phrases.noneHint' : 'panel.parts.noGenreHint')}
        />
      ) : (
        <>
          <div className="field">
            <label className="field__label" htmlFor={id}>
              {translate('panel.phrases.part')}
            </label>
            <select
              id={id}
              className="select"
              value={part.id}
              onChange={(event) => setChosenPart(event.target.value)}
            >
              {parts.map((one) => (
                <option key={one.id} value={one.id}>
                  {translate('panel.phrases.partOption', {
                    name: one.name,
                    status: translate(`panel.part.${one.status}`),
                  })}
                </option>
              ))}
            </select>
          </div>
          {suggestions.headingSets.length > 0 && (
            <section>
              <h2 className="phrases__title">{translate('panel.phrases.headings')}</h2>
              {suggestions.headingSets.map((set) => (
                <HeadingSetCard key={set.id} headings={numberHeadings(narrowed, part, set)} />
              ))}
            </section>
          )}
          <PhraseList
            title={translate('panel.phrases.transitions')}
            phrases={suggestions.transitions}
          />
          <PhraseList title={translate('panel.phrases.phrases')} phrases={suggestions.phrases} />
        </>
      )}
    </div>
  )
}
