/**
 * What became of the lines of a document between two readings. An edit touches few lines: whatever is
 * kept of a document moves with the others instead of being found again.
 */
import type { DocumentLine } from './line'

/** `added` lines from index `start` on stand where `removed` lines stood; all others are the same. */
export interface LineSplice {
  /** The lines as they were. What is kept of other lines than these says nothing of the new ones. */
  readonly before: readonly DocumentLine[]
  readonly start: number
  readonly removed: number
  readonly added: number
}

/** The one splice that turns `before` into `after`. Linear, one comparison a line. */
export function findLineSplice(
  before: readonly DocumentLine[],
  after: readonly DocumentLine[],
): LineSplice {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSame(before[head], after[head])) head++
  let tail = 0
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail]?.line === after[after.length - 1 - tail]?.line
  )
    tail++
  return {
    before,
    start: head,
    removed: before.length - head - tail,
    added: after.length - head - tail,
  }
}

function isSame(one: DocumentLine | undefined, other: DocumentLine | undefined): boolean {
  return one === other || (one?.line === other?.line && one?.paragraph === other?.paragraph)
}

/** By how many lines the lines behind the splice moved. */
export function shiftOf({ removed, added }: LineSplice): number {
  return added - removed
}

/** `kept` has one value a line; `added` are those of the lines that came. */
export function spliceValues<Value>(
  kept: readonly Value[],
  { start, removed }: LineSplice,
  added: readonly Value[],
): Value[] {
  return kept.slice(0, start).concat(added, kept.slice(start + removed))
}

/** Index of the first value at or behind a line; the values are in the order of their lines. Logarithmic. */
export function firstAtLine(
  values: readonly { readonly lineIndex: number }[],
  lineIndex: number,
): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle]?.lineIndex ?? 0) < lineIndex) low = middle + 1
    else high = middle
  }
  return low
}
