/** Facts of a line that need no genre. */
import { type DocumentLine, memoizeByLine } from '../document/line'
import type { LineSplice } from '../document/line-splice'
import type { ReportRange } from '../outline/types'

const SPACE = /[\s\uFFFC]/gu

/** Characters of a line without spaces and embedded objects. */
export const countCharacters = memoizeByLine((line) => line.text.replace(SPACE, '').length)

/** Characters before each line and, last, in all; by the lines they were counted in. */
const sums = new WeakMap<readonly DocumentLine[], Uint32Array>()

/** Characters of the author's lines from `first` to `end`, exclusive: what is shown from elsewhere is not counted. */
export function countCharactersBetween(
  lines: readonly DocumentLine[],
  first: number,
  end: number,
): number {
  let known = sums.get(lines)
  if (!known) {
    known = new Uint32Array(lines.length + 1)
    addUp(known, lines, 0, lines.length)
    sums.set(lines, known)
  }
  const last = Math.min(end, lines.length)
  return last > first ? (known[last] ?? 0) - (known[first] ?? 0) : 0
}

/** Counts the lines after an edit from those before it, so that few have to be read. */
export function carryCharacters(lines: readonly DocumentLine[], splice: LineSplice): void {
  const before = sums.get(splice.before)
  if (!before || sums.has(lines)) return
  const { start, removed, added } = splice
  const known = new Uint32Array(lines.length + 1)
  known.set(before.subarray(0, start + 1))
  addUp(known, lines, start, start + added)
  const more = (known[start + added] ?? 0) - (before[start + removed] ?? 0)
  for (let index = start + added; index < lines.length; index++)
    known[index + 1] = (before[index + 1 + removed - added] ?? 0) + more
  sums.set(lines, known)
}

function addUp(
  known: Uint32Array,
  lines: readonly DocumentLine[],
  first: number,
  end: number,
): void {
  let characters = known[first] ?? 0
  for (let index = first; index < end; index++) {
    const place = lines[index]
    if (place && place.line.source.kind !== 'synced') characters += countCharacters(place.line)
    known[index + 1] = characters
  }
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
