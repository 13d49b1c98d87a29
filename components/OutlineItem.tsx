import { ChevronRight } from 'lucide-react'
import type { CSSProperties } from 'react'
import { shortenTitle } from '../lib/outline/short-title'
import type { OutlineRow } from '../lib/panel/outline-rows'
import { useTranslate } from './translate-context'

interface OutlineItemProps {
  row: OutlineRow
  index: number
  style: CSSProperties
  measure: ((element: HTMLElement | null) => void) | undefined
  /** The row the Tab key stops at. */
  active: boolean
  onActivate: () => void
  onExpand: (expanded: boolean) => void
}

export function OutlineItem(props: OutlineItemProps) {
  const { row, index, style, measure, active, onActivate, onExpand } = props
  const translate = useTranslate()
  const title = row.node.title || translate('panel.outline.untitled')
  const shortTitle = shortenTitle(title)

  return (
    // The keys of a row are those of its tree.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see OutlineTree
    <div
      ref={measure}
      role="treeitem"
      className="tree__row"
      style={{ ...style, '--depth': row.depth - 1 } as CSSProperties}
      data-index={index}
      data-row={index}
      data-row-focus
      data-kind={row.node.kind}
      data-depth={Math.min(row.depth, 3)}
      tabIndex={active ? 0 : -1}
      aria-level={row.depth}
      aria-setsize={row.siblings}
      aria-posinset={row.position}
      aria-selected={active}
      aria-expanded={row.hasChildren ? row.expanded : undefined}
      onClick={onActivate}
    >
      {/* For the pointer only: the keyboard has the arrows. */}
      <span
        className="tree__twist"
        data-expanded={row.hasChildren ? row.expanded : undefined}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation()
          if (row.hasChildren) onExpand(!row.expanded)
        }}
      >
        {row.hasChildren && <ChevronRight size={14} />}
      </span>
      <span className="tree__title" title={shortTitle === title ? undefined : title}>
        {row.node.marker && <span className="tree__marker">{row.node.marker}</span>}
        {shortTitle}
      </span>
      {row.problems > 0 && (
        <span className="count" data-tone="bad">
          <span aria-hidden="true">{row.problems}</span>
          <span className="sr-only">
            {translate('panel.outline.problems', { count: row.problems })}
          </span>
        </span>
      )}
    </div>
  )
}
