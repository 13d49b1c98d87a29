/**
 * `Content.Text` of a word document as paragraphs. `\r` ends a paragraph; `\x07` or `\r\x07` ends a
 * table's cell and, once more, its row (as in desktop WPS; not seen on the web). `\u0003` … `\u0004`
 * enclose a table of contents (measured on the web, not Word's \u0013 … \u0015).
 */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { shownText } from './control-characters'
import { tableColumns } from './table-columns'

export interface WordParagraph extends Omit<SnapshotParagraph, 'key'> {
  /** UTF-16 offsets in the whole text, without the mark at the end. */
  rawStart: number
  rawEnd: number
  /** Its number among the paragraphs of the document, from 1, as the editor counts. */
  ordinal: number
}

interface Segment {
  start: number
  end: number
  endsCell: boolean
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the mark of a table's cell is one.
const PARAGRAPH_END = /\r\u0007|\r\n|\r|\u0007/g

export function decodeWordText(raw: string): WordParagraph[] {
  const segments = splitSegments(raw)
  const isGenerated = contentsTest(raw)
  const paragraphs: WordParagraph[] = []
  let table = 0
  for (let index = 0; index < segments.length; ) {
    const cells = countCells(segments, index)
    if (cells > 0) {
      table += 1
      addTable(paragraphs, raw, segments, index, cells, `table-${table}`)
      index += cells
    } else {
      const segment = segments[index]
      if (segment) {
        const kind = isGenerated(segment.start, segment.end) ? { kind: 'synced' as const } : {}
        paragraphs.push({ ...placeOf(segment, index), ...textOf(raw, segment), ...kind })
      }
      index += 1
    }
  }
  return paragraphs
}

function splitSegments(raw: string): Segment[] {
  const segments: Segment[] = []
  let start = 0
  PARAGRAPH_END.lastIndex = 0
  for (let end = PARAGRAPH_END.exec(raw); end; end = PARAGRAPH_END.exec(raw)) {
    segments.push({ start, end: end.index, endsCell: end[0].endsWith('\u0007') })
    start = end.index + end[0].length
  }
  if (start < raw.length) segments.push({ start, end: raw.length, endsCell: false })
  return segments
}

const placeOf = ({ start, end }: Segment, index: number) => ({
  rawStart: start,
  rawEnd: end,
  ordinal: index + 1,
})

const textOf = (raw: string, { start, end }: Segment) => ({
  text: shownText(raw.slice(start, end)),
})

function countCells(segments: readonly Segment[], from: number): number {
  let index = from
  while (segments[index]?.endsCell) index += 1
  return index - from
}

function addTable(
  paragraphs: WordParagraph[],
  raw: string,
  segments: readonly Segment[],
  from: number,
  count: number,
  table: string,
): void {
  const cells = segments.slice(from, from + count)
  const columns = tableColumns(cells.map(({ start, end }) => start === end))
  cells.forEach((segment, index) => {
    const place = placeOf(segment, from + index)
    if (columns === null) {
      paragraphs.push({ ...place, ...textOf(raw, segment), cell: { table, row: 0, column: index } })
      return
    }
    const row = Math.floor(index / (columns + 1))
    const column = index % (columns + 1)
    if (column < columns)
      paragraphs.push({ ...place, ...textOf(raw, segment), cell: { table, row, column } })
  })
}

/** A field that reaches over several paragraphs, or ends in a page number, is a table of contents. */
function contentsTest(raw: string): (start: number, end: number) => boolean {
  const spans: { start: number; end: number }[] = []
  for (let start = raw.indexOf('\u0003'); start >= 0; ) {
    const end = raw.indexOf('\u0004', start)
    // A mark without its end would swallow the rest of the document.
    if (end < 0) break
    const inside = raw.slice(start, end)
    if (inside.includes('\r') || /\t\d+$/.test(inside)) spans.push({ start, end })
    start = raw.indexOf('\u0003', end)
  }
  let next = 0
  // Paragraphs are asked for in order.
  return (start, end) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) < start) next += 1
    const span = spans[next]
    return span !== undefined && span.start < Math.max(end, start + 1) && span.end >= start
  }
}
