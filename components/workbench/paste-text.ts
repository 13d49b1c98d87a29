/** Puts plain text where the caret is, line by line as paragraphs. */
import { createParagraph, settleAtCaret } from './surface-text'

/** The browser's own insertion can be undone, and takes quadratic time in the number of lines. */
const LINES_FOR_BROWSER = 40

/** @returns false when the browser inserted it and will report the change itself */
export function pasteText(root: HTMLElement, text: string): boolean {
  settleAtCaret(root)
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  if (
    lines.length <= LINES_FOR_BROWSER &&
    document.execCommand('insertText', false, lines.join('\n'))
  )
    return false
  insertLines(root, lines)
  return true
}

function insertLines(root: HTMLElement, lines: readonly string[]): void {
  const selection = document.getSelection()
  selection?.deleteFromDocument()
  const at = childOf(root, selection?.anchorNode ?? null)
  // The paragraphs the caret comes to stand in are laid out at once.
  const isInside = (index: number) => index > 0 && index < lines.length - 1
  const inserted = lines.map((line, index) => createParagraph(line, isInside(index)))
  const last = inserted[inserted.length - 1]
  if (!at || !last || !selection?.anchorNode) {
    root.append(...inserted)
    return
  }
  const rest = document.createRange()
  rest.setStart(selection.anchorNode, selection.anchorOffset)
  rest.setEnd(at, at.childNodes.length)
  const tail = rest.toString()
  rest.deleteContents()
  const first = inserted[0]
  if (first) first.textContent = (at.textContent ?? '') + (lines[0] ?? '')
  const caret = last.textContent?.length ?? 0
  last.textContent = (last.textContent ?? '') + tail
  at.replaceWith(...inserted)
  const node = last.firstChild
  if (node) selection.collapse(node, caret)
  last.scrollIntoView({ block: 'nearest' })
}

function childOf(root: HTMLElement, node: Node | null): HTMLElement | null {
  let child = node
  while (child && child.parentNode !== root) child = child.parentNode
  return child instanceof HTMLElement ? child : null
}
