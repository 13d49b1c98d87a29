import { Tabs } from '@base-ui/react/tabs'
import { countHeadings } from '../lib/panel/outline-rows'
import { PANEL_TABS, type PanelTab } from '../lib/panel/store'
import type { Report } from '../lib/report'
import { FindingsTab } from './FindingsTab'
import { OutlineTab } from './OutlineTab'
import { PartsTab } from './PartsTab'
import { PhrasesTab } from './PhrasesTab'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'
import './PanelTabs.css'

const BODIES = {
  outline: OutlineTab,
  findings: FindingsTab,
  parts: PartsTab,
  phrases: PhrasesTab,
} as const

export function PanelTabs({ report }: { report: Report }) {
  const translate = useTranslate()
  const tab = usePanel((state) => state.tab)
  const showTab = usePanel((state) => state.showTab)
  const counts = countForTabs(report)

  return (
    <Tabs.Root className="tabs" value={tab} onValueChange={(value: PanelTab) => showTab(value)}>
      <Tabs.List className="tabs__list" activateOnFocus aria-label={translate('panel.tabs')}>
        {PANEL_TABS.map((id) => (
          <Tabs.Tab key={id} value={id} className="tabs__tab">
            {translate(`panel.tab.${id}`)}
            {counts[id] > 0 && (
              <span className="count" data-tone={id === 'parts' ? 'bad' : undefined}>
                {counts[id]}
              </span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {PANEL_TABS.map((id) => {
        const Body = BODIES[id]
        return (
          <Tabs.Panel key={id} value={id} className="tabs__panel" tabIndex={-1}>
            <Body report={report} />
          </Tabs.Panel>
        )
      })}
    </Tabs.Root>
  )
}

function countForTabs(report: Report): Record<PanelTab, number> {
  return {
    outline: countHeadings(report.outline),
    findings: report.findings.length,
    parts: report.complete ? countMissingParts(report) : 0,
    phrases: 0,
  }
}

/** Over all reports of a collection. */
function countMissingParts({ sections, parts }: Report): number {
  const all = sections.length > 0 ? sections.flatMap((section) => section.parts) : parts
  return all.filter((part) => part.required && part.status === 'missing').length
}
