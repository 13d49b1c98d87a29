import { ListTree } from 'lucide-react'
import { useMemo, useState } from 'react'
import { flattenOutline, listParents } from '../lib/panel/outline-rows'
import type { Report } from '../lib/report'
import { EmptyState } from './EmptyState'
import { OutlineTree } from './OutlineTree'
import { useTranslate } from './translate-context'
import './OutlineTab.css'

export function OutlineTab({ report }: { report: Report }) {
  const translate = useTranslate()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => flattenOutline(report, collapsed), [report, collapsed])

  const setExpanded = (id: string, expanded: boolean) =>
    setCollapsed((before) => {
      const after = new Set(before)
      if (expanded) after.delete(id)
      else after.add(id)
      return after
    })

  if (rows.length === 0)
    return (
      <div className="scroller">
        <EmptyState
          icon={ListTree}
          title={translate(report.complete ? 'panel.outline.empty' : 'panel.outline.emptyPartial')}
          hint={translate('panel.outline.emptyHint')}
        />
      </div>
    )

  return (
    <div className="outline">
      <div className="outline__bar">
        <span className="outline__summary">
          {translate('panel.outline.summary', {
            headings: rows.length,
            characters: report.statistics.characters,
          })}
        </span>
        <button
          type="button"
          className="text-button"
          onClick={() =>
            setCollapsed(collapsed.size > 0 ? new Set() : new Set(listParents(report)))
          }
        >
          {translate(collapsed.size > 0 ? 'panel.outline.expandAll' : 'panel.outline.collapseAll')}
        </button>
      </div>
      <div className="scroller" ref={setScroller}>
        <OutlineTree rows={rows} scroller={scroller} onExpand={setExpanded} />
      </div>
    </div>
  )
}
