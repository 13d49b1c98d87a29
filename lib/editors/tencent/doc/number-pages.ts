/** Which page of the document a page of the layout tree is, where the tree itself does not say it. */
import type { BoxPage, BoxStretch } from './read-box-tree'

/** What the DOM tells: pages near the view are mounted, and all of them have one height. */
export interface PagesInView {
  /** Ascending. */
  mounted: readonly number[]
  /** Of the whole document; 0 when that cannot be told. */
  total: number
}

/**
 * Fails closed: unless there are as many boxes as pages, in all or near the view, they are something else.
 * Whoever uses the numbers compares what is on a page once more.
 */
export function numberPages(
  { text, pages, branches }: { text: string; pages: readonly BoxPage[]; branches: BoxStretch[] },
  { mounted, total }: PagesInView,
): BoxPage[] {
  if (pages.some(({ number }) => number !== null)) return [...pages]
  const stretches = pages.length > 0 ? pages : branches
  if (stretches.length > 0 && stretches.length === total)
    return stretches.map(({ start, end }, number) => ({ number, start, end }))
  if (stretches.length > 0 && stretches.length === mounted.length)
    return stretches.map(({ start, end }, index) => ({
      number: mounted[index] ?? null,
      start,
      end,
    }))
  if (total === 1 && pages.length === 0) return [{ number: 0, start: 0, end: text.length }]
  return [...pages]
}
