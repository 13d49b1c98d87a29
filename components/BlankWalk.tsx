import { ChevronLeft, ChevronRight, CircleCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { keepPlace, listBlanks } from '../lib/panel/findings'
import { takeSnippet } from '../lib/panel/snippet'
import type { Report } from '../lib/report'
import { CopyButton } from './CopyButton'
import { IgnoreMenu } from './IgnoreMenu'
import { usePanel } from './panel-context'
import { SnippetText } from './SnippetText'
import { useTranslate } from './translate-context'
import './BlankWalk.css'

/** The unfilled blanks one by one, like a form. */
export function BlankWalk({ report }: { report: Report }) {
  const translate = useTranslate()
  const reveal = usePanel((state) => state.revealFinding)
  const blanks = useMemo(() => listBlanks(report), [report])
  const [place, setPlace] = useState<{ id: string | null; index: number }>({ id: null, index: 0 })
  const index = keepPlace(blanks, place.id, place.index)
  const blank = blanks[index]
  if (!blank) return <NoBlanks report={report} />

  const snippet = takeSnippet(blank, report)
  const go = (step: number) => {
    // The first step forward, and the one after an ignored blank, goes to the blank that is shown.
    const from = place.id === null && step > 0 ? index - 1 : index
    const next = (from + step + blanks.length) % blanks.length
    const finding = blanks[next]
    if (!finding) return
    setPlace({ id: finding.id, index: next })
    void reveal(finding)
  }

  return (
    <section className="walk" aria-label={translate('panel.blanks.label')}>
      <div className="walk__bar">
        <h2 className="walk__title">{translate('panel.blanks.title')}</h2>
        <p className="walk__place">
          {translate('panel.blanks.place', { number: index + 1, total: blanks.length })}
          {blank.expected && (
            <span className="walk__expected">
              <span className="sr-only">{translate('panel.expected.label')}</span>
              {translate(`panel.expected.${blank.expected}`)}
            </span>
          )}
        </p>
        <button type="button" className="text-button" onClick={() => go(-1)}>
          <ChevronLeft size={14} aria-hidden="true" />
          {translate('panel.blanks.previous')}
        </button>
        <button type="button" className="text-button" onClick={() => go(1)}>
          {translate('panel.blanks.next')}
          <ChevronRight size={14} aria-hidden="true" />
        </button>
      </div>
      <div className="walk__card">
        <button type="button" className="walk__main" onClick={() => void reveal(blank)}>
          <span className="walk__message">{blank.message}</span>
          {snippet && <SnippetText snippet={snippet} severity={blank.severity} />}
        </button>
        {blank.suggestions[0] !== undefined && (
          <CopyButton
            text={blank.suggestions[0]}
            label={translate('panel.suggestion.copy', { text: blank.suggestions[0] })}
          />
        )}
        <IgnoreMenu finding={blank} onIgnore={() => setPlace({ id: null, index })} />
      </div>
    </section>
  )
}

/** Filling in is done: said once everything was read and while other problems remain. */
function NoBlanks({ report }: { report: Report }) {
  const translate = useTranslate()
  if (!report.complete || report.findings.length === 0) return null
  return (
    <p className="walk walk--done">
      <CircleCheck size={14} aria-hidden="true" />
      {translate('panel.blanks.none')}
    </p>
  )
}
