/** Whether a live range still stands on the words it was made for. */
import { visibleText } from '../editors/dom-text'

export function isOnText(range: Range, text: string): boolean {
  return range.startContainer.isConnected && sameText(range.toString(), text)
}

/**
 * What was typed right before a range becomes part of it (a live range keeps its start there): lets go of
 * it. False: the range is on other words for another reason.
 */
export function trimTyped(range: Range, text: string): boolean {
  const { startContainer, endContainer } = range
  if (startContainer !== endContainer || startContainer.nodeType !== Node.TEXT_NODE) return false
  const extra = range.toString().length - text.length
  if (extra <= 0 || !range.toString().endsWith(text)) return false
  range.setStart(startContainer, range.startOffset + extra)
  return true
}

/** Objects have no text in the DOM, and soft breaks may be elements. */
function sameText(shown: string, judged: string): boolean {
  return shown === judged || plain(shown) === plain(judged)
}

const plain = (text: string) => visibleText(text).replace(/[\uFFFC\n]/g, '')
