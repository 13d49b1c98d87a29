import type { KeyboardEvent } from 'react'
import type { OutlineRow } from '../lib/panel/outline-rows'
import { OutlineItem } from './OutlineItem'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'
import { useRowFocus } from './use-row-focus'
import { useVirtualRows } from './use-virtual-rows'

interface OutlineTreeProps {
  rows: readonly OutlineRow[]
  scroller: HTMLElement | null
  onExpand: (id: string, expanded: boolean) => void
}

/** Height of a heading in one line, in CSS pixels. */
const ESTIMATE = 32

/** Keys as in the ARIA tree pattern: arrows, Home, End, Enter or Space to go there. */
export function OutlineTree({ rows, scroller, onExpand }: OutlineTreeProps) {
  const translate = useTranslate()
  const reveal = usePanel((state) => state.revealParagraph)
  const rowFocus = useRowFocus(scroller, rows.length)
  const {
    list,
    listStyle,
    rows: shown,
  } = useVirtualRows({
    count: rows.length,
    estimate: ESTIMATE,
    scroller,
    keep: rowFocus.active,
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[rowFocus.active]
    if (!row || rowFocus.moveByKey(event)) return
    if (event.key === 'Enter' || event.key === ' ') void reveal(row.node.paragraph)
    else if (event.key === 'ArrowRight') {
      if (row.hasChildren && !row.expanded) onExpand(row.id, true)
      else if (row.expanded) rowFocus.focusRow(rowFocus.active + 1)
    } else if (event.key === 'ArrowLeft') {
      if (row.expanded) onExpand(row.id, false)
      else if (row.parent >= 0) rowFocus.focusRow(row.parent)
    } else return
    event.preventDefault()
  }

  return (
    <div
      role="tree"
      className="tree"
      aria-label={translate('panel.tab.outline')}
      ref={(element) => {
        list.current = element
      }}
      style={listStyle}
      onKeyDown={onKeyDown}
    >
      {shown.map(({ index, style, ref }) => {
        const row = rows[index]
        if (!row) return null
        return (
          <OutlineItem
            key={row.id}
            row={row}
            index={index}
            style={style}
            measure={ref}
            active={index === rowFocus.active}
            onActivate={() => {
              rowFocus.setActive(index)
              void reveal(row.node.paragraph)
            }}
            onExpand={(expanded) => onExpand(row.id, expanded)}
          />
        )
      })}
    </div>
  )
}
