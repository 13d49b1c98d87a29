/** Numbers at the start of lines and the lists they make. */
import type { FinishedDocument, Mutant } from '../types'
import { replaceSpan } from './edits'
import { readNumeral, writeNumeral } from './numerals'

/** Outer to inner. */
const SCHEMES = [
  /^(?<numeral>[一二三四五六七八九十]{1,3})、/,
  /^（(?<numeral>[一二三四五六七八九十]{1,3})）/,
  /^(?<numeral>\d{1,2})\./,
  /^（(?<numeral>\d{1,2})）/,
  /^(?<numeral>[一二三四五六七八九十])是/,
]

export interface NumberedLine {
  readonly line: number
  readonly level: number
  readonly ordinal: number
  /** As written, with its marks. */
  readonly marker: string
  readonly numeral: string
}

/** The lines of one list: the same level, nothing of an outer level between. */
export type NumberedList = readonly NumberedLine[]

export function readMarker(text: string, line: number): NumberedLine | null {
  for (const [level, scheme] of SCHEMES.entries()) {
    const match = scheme.exec(text)
    const numeral = match?.groups?.numeral
    if (!match || !numeral) continue
    return { line, level, ordinal: readNumeral(numeral), marker: match[0], numeral }
  }
  return null
}

/** Lists that run 1, 2, 3 … over at least two lines. */
export function readLists(lines: readonly string[]): NumberedList[] {
  const open: NumberedLine[][] = []
  const lists: NumberedLine[][] = []
  for (const [line, text] of lines.entries()) {
    const item = readMarker(text, line)
    if (!item) continue
    open.length = Math.min(open.length, item.level + 1)
    const list = open[item.level]
    if (list && list.length + 1 === item.ordinal) list.push(item)
    else if (item.ordinal === 1) {
      open[item.level] = [item]
      lists.push(open[item.level] ?? [])
    } else delete open[item.level]
  }
  return lists.filter((list) => list.length >= 2)
}

/** The marker with another number. */
export function renumber({ marker, numeral }: NumberedLine, ordinal: number): string {
  return marker.replace(numeral, () => writeNumeral(ordinal, numeral))
}

/** Each item of each list with another number; no number is below one. */
export function renumberItem(
  document: FinishedDocument,
  change: (ordinal: number) => number,
): Mutant[] {
  return readLists(document.lines).flatMap((list) =>
    list.flatMap((item, index) => {
      const ordinal = change(item.ordinal)
      if (ordinal < 1) return []
      const span = { line: item.line, start: 0, end: item.marker.length }
      const next = list[index + 1]
      return [
        {
          ...replaceSpan(document, span, renumber(item, ordinal)),
          ...(next && { shownAt: next.line }),
        },
      ]
    }),
  )
}
