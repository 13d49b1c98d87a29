/** What is kept of the lines of a document when some of them changed and others moved. */
import { firstAtLine, type LineSplice, shiftOf } from '../document/line-splice'
import type { ChangedLines, Place } from './rule'

/** From the first to the last line that is new or stands in another place. */
export function findChangedLines(
  before: readonly Place[],
  after: readonly Place[],
  splice: LineSplice,
): ChangedLines {
  const { start, added } = splice
  const shift = shiftOf(splice)
  let from = 0
  while (from < start && before[from] === after[from]) from++
  let to = after.length
  while (to > start + added && before[to - 1 - shift] === after[to - 1]) to--
  return { before: { lines: splice.before, places: before }, from, to, shift }
}

interface OnLine {
  readonly lineIndex: number
}

/**
 * `now` in the place of what was kept of the changed lines, and what stands behind moved on. The same
 * array when nothing of it changes. Both are in the order of the lines.
 */
export function replaceChanged<One extends OnLine>(
  before: readonly One[],
  now: readonly One[],
  { from, to, shift }: Pick<ChangedLines, 'from' | 'to' | 'shift'>,
  move: (one: One, lineIndex: number) => One,
  isAlike?: (one: One, other: One) => boolean,
): readonly One[] {
  const first = firstAtLine(before, from)
  const end = firstAtLine(before, to - shift)
  const isKept = areAlike(before, first, end, now, isAlike)
  if (isKept && (shift === 0 || end === before.length)) return before
  const all = before.slice(0, first)
  for (const one of now) all.push(one)
  for (let index = end; index < before.length; index++) {
    const one = before[index]
    if (one) all.push(shift === 0 ? one : move(one, one.lineIndex + shift))
  }
  return all
}

function areAlike<One extends OnLine>(
  before: readonly One[],
  first: number,
  end: number,
  now: readonly One[],
  isAlike: ((one: One, other: One) => boolean) | undefined,
): boolean {
  if (now.length !== end - first) return false
  if (now.length > 0 && !isAlike) return false
  return now.every((one, index) => {
    const old = before[first + index]
    return old?.lineIndex === one.lineIndex && isAlike?.(old, one) === true
  })
}
