/** Rows of a long list: only those in view are mounted; a short list is mounted whole. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'

/** Below this many rows the browser is fast enough by itself, and its own search finds every row. */
const VIRTUAL_FROM = 80

export interface VirtualRow {
  index: number
  style: CSSProperties
  ref: ((element: HTMLElement | null) => void) | undefined
}

interface VirtualRowOptions {
  count: number
  /** Height of a row in CSS pixels before it was measured. */
  estimate: number
  /**
   * Nearest ancestor that scrolls; null until it is mounted. State, not a ref: a ref of an ancestor
   * is filled after the effects here have run, and nothing would ask again.
   */
  scroller: HTMLElement | null
  /** Row that stays mounted wherever the list is scrolled to: the one that holds the focus. */
  keep: number
}

export function useVirtualRows({ count, estimate, scroller, keep }: VirtualRowOptions) {
  const list = useRef<HTMLElement | null>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const isVirtual = count >= VIRTUAL_FROM

  // What stands above the list in the same scroller changes without telling us.
  useLayoutEffect(() => {
    if (!isVirtual || !list.current || !scroller) return
    const listTop = list.current.getBoundingClientRect().top
    const scrollerTop = scroller.getBoundingClientRect().top
    setScrollMargin(Math.round(listTop - scrollerTop + scroller.scrollTop))
  })

  const virtualizer = useVirtualizer({
    count: isVirtual ? count : 0,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    overscan: 10,
    scrollMargin,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      if (keep < 0 || keep >= count || shown.includes(keep)) return shown
      return [...shown, keep].sort((a, b) => a - b)
    },
  })

  const rows: VirtualRow[] = isVirtual
    ? virtualizer.getVirtualItems().map(({ index, start }) => ({
        index,
        ref: virtualizer.measureElement,
        style: {
          position: 'absolute',
          insetInline: 0,
          top: 0,
          transform: `translateY(${start - scrollMargin}px)`,
        },
      }))
    : Array.from({ length: count }, (_, index) => ({ index, ref: undefined, style: {} }))

  const listStyle: CSSProperties = isVirtual
    ? { position: 'relative', height: virtualizer.getTotalSize() }
    : {}
  return { list, listStyle, rows }
}
