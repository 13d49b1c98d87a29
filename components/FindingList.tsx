import { useEffect, useMemo } from 'react'
import type { Finding, Report } from '../lib/report'
import { FindingItem } from './FindingItem'
import { usePanel } from './panel-context'
import { useTranslate } from './translate-context'
import { useFocusAfterRemoval, useRowFocus } from './use-row-focus'
import { useVirtualRows } from './use-virtual-rows'

interface FindingListProps {
  findings: readonly Finding[]
  report: Report
  scroller: HTMLElement | null
}

/** Height of an item with one line of message and one of text, in CSS pixels. */
const ESTIMATE = 60

export function FindingList({ findings, report, scroller }: FindingListProps) {
  const translate = useTranslate()
  const ids = useMemo(() => findings.map((finding) => finding.id), [findings])
  const rowFocus = useRowFocus(scroller, findings.length)
  const expectRemoval = useFocusAfterRemoval(ids, rowFocus.focusRow)
  const pointed = usePanel((state) => state.pointed)
  const place = pointed ? ids.indexOf(pointed.id) : -1
  const { setActive } = rowFocus
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time somebody points, not when the list moves
  useEffect(() => {
    if (place >= 0) setActive(place)
  }, [pointed?.serial, place >= 0, setActive])
  const isActive = place >= 0 && rowFocus.active === place
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active row is mounted by now, wherever it is
  useEffect(() => {
    if (!isActive) return
    scroller?.querySelector(`[data-row="${place}"]`)?.scrollIntoView({ block: 'center' })
  }, [pointed?.serial, isActive, scroller])
  const { list, listStyle, rows } = useVirtualRows({
    count: findings.length,
    estimate: ESTIMATE,
    scroller,
    keep: rowFocus.active,
  })

  return (
    <ul
      className="finding-list"
      aria-label={translate('panel.findings.list')}
      ref={(element) => {
        list.current = element
      }}
      style={listStyle}
      onKeyDown={rowFocus.moveByKey}
    >
      {rows.map(({ index, style, ref }) => {
        const finding = findings[index]
        if (!finding) return null
        return (
          <li
            key={finding.id}
            ref={ref}
            style={style}
            data-index={index}
            data-row={index}
            aria-setsize={findings.length}
            aria-posinset={index + 1}
          >
            <FindingItem
              finding={finding}
              report={report}
              active={index === rowFocus.active}
              onFocus={() => rowFocus.setActive(index)}
              onIgnore={() => expectRemoval(finding.id)}
            />
          </li>
        )
      })}
    </ul>
  )
}
