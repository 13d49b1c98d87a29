/** Whether the page says that its text must not be taken. */

/**
 * The permission itself is only in a server's answer, which is not ours to read (2026-11). What the page
 * shows of it: text that a reader without the right to edit cannot select.
 */
export function forbidsCopy(root: Element, zone: Element | undefined): boolean {
  if (root.getAttribute('contenteditable') === 'true' || !zone) return false
  const style = root.ownerDocument.defaultView?.getComputedStyle(zone)
  return (style?.userSelect || style?.getPropertyValue('-webkit-user-select')) === 'none'
}
