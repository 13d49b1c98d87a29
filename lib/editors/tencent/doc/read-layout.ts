/** What the layout tree tells of a text: styles of its paragraphs and the pages they are on. */

import { alignPages, type PageTexts } from './align-pages'
import type { ParagraphStyle } from './box-headings'
import { decodeStream } from './decode-stream'
import type { MountedPagePlace } from './page-protocol'
import type { BoxTree } from './read-box-tree'

export interface Layout {
  /** By index of the paragraph in the text. */
  styles: Map<number, ParagraphStyle>
  /** Indices of the paragraphs the tree tells of. */
  covered: Set<number>
  /** Pages whose place in the text is known. */
  pages: MountedPagePlace[]
  /** Pages the tree tells of; null when it does not say what a page is. */
  laidOut: number | null
}

export const NO_LAYOUT: Layout = {
  styles: new Map(),
  covered: new Set(),
  pages: [],
  laidOut: null,
}

/** @param styles by offset in the tree's text */
export function readLayout(
  texts: readonly string[],
  tree: BoxTree,
  styles: ReadonlyMap<number, ParagraphStyle>,
): Layout {
  const layout: Layout = {
    styles: new Map(),
    covered: new Set(),
    pages: [],
    laidOut: tree.pages.length > 0 ? tree.pages.length : null,
  }
  const parts = partsOf(tree)
  const places = alignPages(
    texts,
    parts.map(({ page }) => page),
  )
  places.forEach((place, index) => {
    if (!place) return
    const { number, first, count } = place
    if (number !== null) layout.pages.push({ number, first, count })
    parts[index]?.starts.forEach((start, paragraph) => {
      layout.covered.add(first + paragraph)
      const style = styles.get(start)
      if (style) layout.styles.set(first + paragraph, style)
    })
  })
  return layout
}

interface TreePart {
  page: PageTexts
  /** Offsets of its paragraphs in the tree's text. */
  starts: number[]
}

function partsOf({ text, pages }: BoxTree): TreePart[] {
  const stretches = pages.length > 0 ? pages : [{ number: null, start: 0, end: text.length }]
  return stretches.map(({ number, start, end }) => {
    const paragraphs = decodeStream(text.slice(start, end))
    return {
      page: { number, texts: paragraphs.map((paragraph) => paragraph.text) },
      starts: paragraphs.map(({ begin }) => start + begin),
    }
  })
}
