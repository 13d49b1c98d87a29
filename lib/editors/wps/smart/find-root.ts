/** The editable root of a smart document: a ProseMirror view by its node names (not seen live, 2026-11). */
const ROOT = '.ProseMirror[contenteditable]'

/** The largest in the page; comment fields may be editors of the same kind. */
export function findSmartRoot(page: Document): HTMLElement | null {
  let best: HTMLElement | null = null
  for (const root of page.querySelectorAll<HTMLElement>(ROOT))
    if (!best || root.childElementCount > best.childElementCount) best = root
  return best
}
