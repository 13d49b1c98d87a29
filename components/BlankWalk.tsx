import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { keepPlace, listBlanks } from '../lib/panel/findings'
import { takeSnippet } from '../lib/panel/snippet'
import type { Report } from '../lib/report'
import { CopyButton } from './CopyButton'
import { IconButton } from './IconButton'
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
  if (!blank) return null

  const snippet = takeSnippet(blank, report)
  const go = (step: number) => {
    const next = (index + step + blanks.length) % blanks.length
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
        </p>
        <IconButton
          icon={ChevronLeft}
          label={translate('panel.blanks.previous')}
          onClick={() => go(-1)}
        />
        <IconButton
          icon={ChevronRight}
          label={translate('panel.blanks.next')}
          onClick={() => go(1)}
        />
      </div>
      <progress className="sr-only" value={index + 1} max={blanks.length} aria-hidden="true" />
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
