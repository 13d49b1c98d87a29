/** What the editor shows in an empty block, as an invitation to write (as seen in public code 2026). */
import { visibleText } from '../../dom-text'

const PLACEHOLDERS = new Set([
  '输入正文',
  '输入文字',
  '输入内容',
  '点击输入',
  '键入文字',
  '/',
  '无标题智能文档',
])

/** Whether the whole text of a block is a placeholder, or reads like one. */
export function isPlaceholder(text: string): boolean {
  return text.length < 40 && PLACEHOLDERS.has(visibleText(text).trim())
}
