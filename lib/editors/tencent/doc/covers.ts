/** Where paragraphs are on the mounted pages just now. */
import { isNearView } from '../../scroll'
import { matchCovers } from './match-covers'
import { findCovers, findMountedPages } from './page-nodes'
import type { MountedPagePlace } from './page-protocol'

/** One paragraph may have several: it can go on over the end of a page. */
export type CoversByParagraph = ReadonlyMap<number, readonly DOMRect[]>

export function locateParagraphs(
  page: Document,
  places: readonly MountedPagePlace[],
  texts: readonly string[],
): CoversByParagraph {
  const located = new Map<number, DOMRect[]>()
  for (const { number, element, rect } of findMountedPages(page)) {
    const view = page.defaultView
    if (view && !isNearView(rect, view)) continue
    const covers = findCovers(element)
    const shapes = covers.map(({ text, rect: { width, height } }) => ({ text, width, height }))
    matchCovers({ number, covers: shapes }, places, texts)?.forEach((paragraph, index) => {
      const cover = covers[index]
      if (!cover) return
      const known = located.get(paragraph)
      if (known) known.push(cover.rect)
      else located.set(paragraph, [cover.rect])
    })
  }
  return located
}
