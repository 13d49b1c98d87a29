/** Plain text as a snapshot: a line is a paragraph. */
import type { Snapshot } from '../../document/snapshot'

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = /\r\n|\n|\r/

/** Blank lines are paragraphs too; a line end that closes the text opens no further one. */
export function textSnapshot(text: string): Snapshot {
  const content = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  const lines = content.split(LINE_END)
  if (lines.length > 1 && lines[lines.length - 1] === '') lines.pop()
  return {
    editor: 'file',
    layer: 'file',
    complete: true,
    paragraphs: lines.map((line, index) => ({ key: `p${index}`, text: line })),
  }
}
