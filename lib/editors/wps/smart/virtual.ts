/** Whether a root shows signs of holding only what is near the view. */

/** A stretch without text that is higher than this many screens stands for blocks that are not mounted. */
const SCREENS = 1.2

export function looksVirtual(root: HTMLElement): boolean {
  const view = root.ownerDocument.defaultView
  if (!view) return false
  const limit = view.innerHeight * SCREENS
  const style = view.getComputedStyle(root)
  if (Number.parseFloat(style.paddingTop) > limit) return true
  if (Number.parseFloat(style.paddingBottom) > limit) return true
  for (const child of root.children)
    if (child.clientHeight > limit && child.textContent === '') return true
  return false
}
