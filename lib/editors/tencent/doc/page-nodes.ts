/**
 * The pages the canvas editor has in the DOM just now. A page's node is used again for another page after
 * scrolling; their common parent stays (measured in public code 2026).
 */
import { findScroller } from '../../scroll'

const VIEW = '.melo-doc-view'
const PAGE = '.melo-page-container-view'
const CANVAS = 'canvas.melo-page-main-view, canvas[class*="page-"]'
const COVER = '.paragraph-drag-cover'
/** Names of the scroller, for a page whose canvas is not mounted. */
const SCROLLERS = '#scrollable, [class*="editor-zone_editor-zone"]'

export interface MountedPage {
  number: number
  element: Element
  rect: DOMRect
}

export const findDocView = (page: Document): HTMLElement | null => page.querySelector(VIEW)

/** By number. */
export function findMountedPages(page: Document): MountedPage[] {
  const pages: MountedPage[] = []
  for (const element of findDocView(page)?.querySelectorAll(PAGE) ?? []) {
    const number = numberOf(element)
    const rect = element.getBoundingClientRect()
    if (number !== null && rect.height > 0) pages.push({ number, element, rect })
  }
  return pages.sort((a, b) => a.number - b.number)
}

function numberOf(element: Element): number | null {
  for (const name of element.classList) {
    const match = /^page-(\d{1,5})$/.exec(name)
    if (match) return Number(match[1])
  }
  return null
}

export interface Cover {
  text: string
  rect: DOMRect
}

/** Boxes of the paragraphs laid out on a page, from top to bottom. Not every document has them. */
export function findCovers(page: Element): Cover[] {
  const covers: Cover[] = []
  for (const element of page.querySelectorAll(COVER)) {
    const rect = element.getBoundingClientRect()
    if (rect.height > 0) covers.push({ text: element.textContent?.trim() ?? '', rect })
  }
  return covers.sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left)
}

/** Known by what it does, not by its name: both hosts name it differently. */
export function findDocScroller(page: Document): Element | null {
  const view = findDocView(page)
  const inside = view?.querySelector(CANVAS) ?? view
  return (inside && findScroller(inside)) ?? page.querySelector(SCROLLERS)
}
