/** Cuts paragraphs into lines. */
import { allMatches } from './all-matches'
import type { Line } from './line'
import { normaliseText } from './normalise'
import type { SnapshotParagraph } from './snapshot'

const SOFT_BREAK = /\r\n|[\n\v\r\u2028\u2029]/g

/** Lines between the soft breaks of a paragraph; a blank paragraph gives one empty line. */
export function splitLines(paragraph: SnapshotParagraph): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: softBreak } of allMatches(SOFT_BREAK, paragraph.text)) {
    lines.push(createLine(paragraph, start, index, lines.length))
    start = index + softBreak.length
  }
  lines.push(createLine(paragraph, start, paragraph.text.length, lines.length))
  return lines
}

function createLine(source: SnapshotParagraph, start: number, end: number, ordinal: number): Line {
  const { text, rawOffsets } = normaliseText(source.text.slice(start, end))
  const toRaw = rawOffsets
    ? (offset: number) => start + (rawOffsets[offset] ?? end - start)
    : (offset: number) => start + offset
  return { text, toRaw, source, ordinal }
}
