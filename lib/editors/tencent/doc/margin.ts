/** Where marks can be drawn beside the pages: in the parent of all pages, which is neither reused nor editable. */
import type { Box, Margin, Span } from '../../adapter'
import type { CoversByParagraph } from './covers'
import { findDocView } from './page-nodes'

export interface MarginEnvironment {
  page: Document
  textOf(key: string): string | undefined
  indexOf(key: string): number
  located(): CoversByParagraph
  /** The user may do without marks in the page. */
  isOn(): boolean
}

export function createMargin({ page, textOf, indexOf, located, isOn }: MarginEnvironment): Margin {
  return {
    host: () => (isOn() ? findDocView(page) : null),
    boxes(span: Span): Box[] {
      const view = isOn() ? findDocView(page) : null
      if (!view || textOf(span.key)?.slice(span.start, span.end) !== span.text) return []
      const origin = view.getBoundingClientRect()
      // The pages, and with them the layer, may be zoomed.
      const scale = origin.width / view.offsetWidth || 1
      return (located().get(indexOf(span.key)) ?? []).map(({ left, top, width, height }) => ({
        left: (left - origin.left) / scale,
        top: (top - origin.top) / scale,
        width: width / scale,
        height: height / scale,
      }))
    },
  }
}
