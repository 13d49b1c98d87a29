/** Facts of a line that need no genre. */
import { type DocumentLine, memoizeByLine } from '../document/line'
import type { ReportRange } from '../outline/types'

const SPACE = /[\s\uFFFC]/gu

/** Characters of a line without spaces and embedded objects. */
export const countCharacters = memoizeByLine((line) => line.text.replace(SPACE, '').length)

/** Characters of the author's lines from `first` to `end`, exclusive: what is shown from elsewhere is not counted. */
export function countCharactersBetween(
  lines: readonly DocumentLine[],
  first: number,
  end: number,
): number {
  let characters = 0
  for (let index = first; index < end; index++) {
    const place = lines[index]
    if (place && place.line.source.kind !== 'synced') characters += countCharacters(place.line)
  }
  return characters
}

/** Nothing is written or shown in the line. */
export const isBlank = memoizeByLine((line) => line.text.trim() === '')

/** Indices of the first lines of a range that are not blank, at most `count`. */
export function firstWrittenLines(
  lines: readonly DocumentLine[],
  range: Pick<ReportRange, 'firstLine' | 'endLine'>,
  count: number,
): number[] {
  const found: number[] = []
  for (let index = range.firstLine; index < range.endLine && found.length < count; index++) {
    const line = lines[index]?.line
    if (line && !isBlank(line)) found.push(index)
  }
  return found
}

/** Indices of the last lines of a range that are not blank, at most `count`, in document order. */
export function lastWrittenLines(
  lines: readonly DocumentLine[],
  range: Pick<ReportRange, 'firstLine' | 'endLine'>,
  count: number,
): number[] {
  const found: number[] = []
  for (let index = range.endLine - 1; index >= range.firstLine && found.length < count; index--) {
    const line = lines[index]?.line
    if (line && !isBlank(line)) found.push(index)
  }
  return found.reverse()
}
