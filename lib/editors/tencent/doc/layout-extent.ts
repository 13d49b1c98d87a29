/** How many pages there are, from the pages near the view: the canvas editor mounts no others. */
import type { PagesInView } from './number-pages'
import { findDocView, findMountedPages } from './page-nodes'

/** Without pages everything is one, however long it is. CSS pixels. */
const HIGHEST_PAGE = 3_000

export function findPagesInView(page: Document): PagesInView {
  const pages = findMountedPages(page)
  const height = Math.max(0, ...pages.map(({ rect }) => rect.height))
  const whole = findDocView(page)?.getBoundingClientRect().height ?? 0
  const isPaged = height > 0 && height <= HIGHEST_PAGE
  return {
    mounted: pages.map(({ number }) => number),
    total: isPaged ? Math.round(whole / height) : 0,
  }
}

/** @param laidOut pages that the layout tree tells of; null when it does not say what a page is */
export function isTreeWhole(page: Document, laidOut: number | null): boolean {
  const { total } = findPagesInView(page)
  return laidOut !== null && total > 0 && laidOut >= total
}
