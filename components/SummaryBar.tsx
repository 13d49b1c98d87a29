import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { isBlankRule, listSummaries } from '../lib/panel/findings'
import type { Report } from '../lib/report'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'
import './SummaryBar.css'

/** More than these stand behind a button. */
const SHOWN = 4

interface SummaryBarProps {
  report: Report
  /** Rule whose findings alone are listed. */
  kind: string | null
}

/** What the findings repeat, each a button that lists only that kind. */
export function SummaryBar({ report, kind }: SummaryBarProps) {
  const translate = useTranslate()
  const filter = usePanel((state) => state.filter)
  const showKind = usePanel((state) => state.showKind)
  const [isOpen, setIsOpen] = useState(false)
  const summaries = listSummaries(report, filter, kind)
  if (summaries.length === 0) return null

  const chosenAt = summaries.findIndex(({ rule }) => rule === kind)
  const shown = isOpen || chosenAt >= SHOWN ? summaries : summaries.slice(0, SHOWN)
  const isTemplate = summaries.some(({ rule }) => isBlankRule(rule))
  return (
    <fieldset className="summaries">
      <legend className="sr-only">{translate('panel.summaries.label')}</legend>
      {shown.map(({ rule, message, severity }) => (
        <button
          key={rule}
          type="button"
          className="chip"
          data-severity={severity}
          aria-pressed={rule === kind}
          title={translate('panel.summaries.only')}
          onClick={() => showKind(rule)}
        >
          <ListFilter size={12} aria-hidden="true" />
          {message}
        </button>
      ))}
      {shown.length < summaries.length && (
        <button type="button" className="text-button" onClick={() => setIsOpen(true)}>
          {translate('panel.summaries.more', { count: summaries.length - shown.length })}
        </button>
      )}
      {kind !== null && (
        <button type="button" className="text-button" onClick={() => showKind(null)}>
          {translate('panel.summaries.all')}
        </button>
      )}
      {isTemplate && <p className="summaries__template">{translate('panel.summaries.template')}</p>}
    </fieldset>
  )
}
