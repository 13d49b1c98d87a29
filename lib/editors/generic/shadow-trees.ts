/**
 * Open shadow trees of a page; closed ones stay closed. Marks need no style sheet of their own there:
 * `::highlight()` of the page is inherited through the host (seen in Chromium 156, 2026-11).
 */

/** A page with more elements than this is not searched to its end. */
const ELEMENT_LIMIT = 50_000

export function findInShadowTrees(page: Document, selector: string): HTMLElement[] {
  const found: HTMLElement[] = []
  const trees: ParentNode[] = [page]
  let seen = 0
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    if (tree !== page) found.push(...tree.querySelectorAll<HTMLElement>(selector))
    for (const element of tree.querySelectorAll('*')) {
      if (++seen > ELEMENT_LIMIT) return found
      if (element.shadowRoot) trees.push(element.shadowRoot)
    }
  }
  return found
}

/** The element with the focus, also where it is inside of shadow trees. */
export function activeElementOf(page: Document): Element | null {
  let active = page.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
