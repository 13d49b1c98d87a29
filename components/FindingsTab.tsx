import { CircleCheck, CircleDashed, FilePen, ListFilter } from 'lucide-react'
import { useMemo, useState } from 'react'
import { filterFindings, keepKind } from '../lib/panel/findings'
import { describeNoFindings } from '../lib/panel/reading-words'
import type { Report } from '../lib/report'
import { BlankWalk } from './BlankWalk'
import { EmptyState } from './EmptyState'
import { FindingList } from './FindingList'
import { IgnoredList } from './IgnoredList'
import { usePanel } from './panel-context'
import { SeverityFilterBar } from './SeverityFilterBar'
import { SummaryBar } from './SummaryBar'
import { useTranslate } from './translate-context'
import './FindingsTab.css'

export function FindingsTab({ report }: { report: Report }) {
  const translate = useTranslate()
  const filter = usePanel((state) => state.filter)
  const toggle = usePanel((state) => state.toggleSeverity)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const chosen = usePanel((state) => state.kind)
  const kind = keepKind(report.findings, chosen)
  const shown = useMemo(
    () => filterFindings(report.findings, filter, kind),
    [report.findings, filter, kind],
  )
  const hidden = report.findings.length - shown.length
  const hiddenInfo =
    filter.info || kind !== null
      ? 0
      : report.findings.filter((finding) => finding.severity === 'info').length

  return (
    <div className="findings">
      <BlankWalk report={report} />
      {report.findings.length > 0 && <SeverityFilterBar findings={report.findings} />}
      <SummaryBar report={report} kind={kind} />
      <div className="scroller" ref={setScroller}>
        {report.paragraphs.length === 0 && report.statistics.paragraphs > 0 && (
          <p className="findings__note">{translate('panel.findings.noContext')}</p>
        )}
        {shown.length > 0 ? (
          <FindingList findings={shown} report={report} scroller={scroller} />
        ) : (
          <NoFindings report={report} hidden={hidden} />
        )}
        {hiddenInfo > 0 && (
          <button
            type="button"
            className="text-button findings__more"
            onClick={() => toggle('info')}
          >
            {translate('panel.findings.showInfo', { count: hiddenInfo })}
          </button>
        )}
        <IgnoredList report={report} />
      </div>
    </div>
  )
}

const NO_FINDINGS_ICONS = {
  'panel.empty.clean': CircleCheck,
  'panel.empty.noText': FilePen,
  'panel.empty.filtered': ListFilter,
} as const

function NoFindings({ report, hidden }: { report: Report; hidden: number }) {
  const translate = useTranslate()
  const { key, values } = describeNoFindings(report, hidden)
  const icons: Partial<Record<string, typeof CircleCheck>> = NO_FINDINGS_ICONS
  return (
    <EmptyState
      icon={icons[key] ?? CircleDashed}
      tone={key === 'panel.empty.clean' ? 'good' : 'plain'}
      title={translate(key, values)}
      {...(key === 'panel.empty.clean' ? { hint: translate('panel.empty.cleanHint') } : {})}
    />
  )
}
