/** Whether the layout tree holds the whole document or only the pages near the view. */
import { findDocView, findMountedPages } from './page-nodes'

/** Without pages everything is one, and the tree may hold a part of it. CSS pixels. */
const HIGHEST_PAGE = 3_000

/** @param laidOut pages that the tree tells of; null when it does not say what a page is */
export function isTreeWhole(page: Document, laidOut: number | null): boolean {
  const view = findDocView(page)
  const heights = findMountedPages(page).map(({ rect }) => rect.height)
  const height = Math.max(0, ...heights)
  if (laidOut === null || !view || height === 0 || height > HIGHEST_PAGE) return false
  return laidOut >= Math.round(view.getBoundingClientRect().height / height)
}
