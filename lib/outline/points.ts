/** The items of enumerations inside paragraphs. */
import type { DocumentLine } from '../document/line'
import { firstAtLine, type LineSplice, shiftOf } from '../document/line-splice'
import type { LineFacts } from './line-facts'
import type { PointItem } from './types'

export interface PointInput {
  lines: readonly DocumentLine[]
  facts: readonly LineFacts[]
  /** One a line. */
  uses: Uint8Array
}

/** What the outline makes of a line. */
export const USES = { text: 0, heading: 1, excluded: 2 }

/**
 * Numbered items (①, （1）) after a numbered heading in the same paragraph are the next level of its
 * numbering and not points; items counted in words (一是, 第一，) are points everywhere.
 */
export function collectPoints(input: PointInput): PointItem[] {
  const points: PointItem[] = []
  readBetween(input, 0, input.lines.length, points)
  return points
}

/** The same after an edit: other lines keep their points, which move with them. */
export function updatePoints(
  before: PointInput,
  known: readonly PointItem[],
  after: PointInput,
  splice: LineSplice,
): readonly PointItem[] {
  const shift = shiftOf(splice)
  const { from, to } = findChangedUses(before.uses, after.uses, splice)
  const points = known.slice(0, firstAtLine(known, from))
  readBetween(after, from, to, points)
  const kept = firstAtLine(known, to - shift)
  const move: Move = {
    lines: shift,
    paragraphs: paragraphOf(after.lines, to) - paragraphOf(before.lines, to - shift),
    groups: nextGroup(points) - nextGroup(known, kept),
  }
  const isMoved = move.lines !== 0 || move.paragraphs !== 0 || move.groups !== 0
  for (let index = kept; index < known.length; index++) {
    const point = known[index]
    if (point) points.push(isMoved ? movePoint(point, move) : point)
  }
  return points
}

/** The lines of the edit and all that are used otherwise than before. */
function findChangedUses(
  before: Uint8Array,
  after: Uint8Array,
  splice: LineSplice,
): { from: number; to: number } {
  const { start, added } = splice
  const shift = shiftOf(splice)
  let from = start
  let to = start + added
  let head = 0
  while (head < start && before[head] === after[head]) head++
  if (head < start) from = head
  let last = after.length - 1
  while (last >= to && before[last - shift] === after[last]) last--
  if (last >= to) to = last + 1
  return { from, to }
}

function readBetween(
  { lines, facts, uses }: PointInput,
  first: number,
  end: number,
  points: PointItem[],
): void {
  let group = nextGroup(points)
  for (let lineIndex = first; lineIndex < end; lineIndex++) {
    const fact = facts[lineIndex]
    const use = uses[lineIndex]
    if (!fact || fact.enumerations.length === 0 || use === USES.excluded) continue
    const paragraph = paragraphOf(lines, lineIndex)
    const ofLine: PointItem[] = []
    for (const { kind, items } of fact.enumerations) {
      if (kind === 'number' && use === USES.heading) continue
      for (const { start, end, ordinal, word, title } of items)
        ofLine.push({ lineIndex, paragraph, start, end, ordinal, word, title, group })
      group++
    }
    if (fact.enumerations.length > 1) ofLine.sort((a, b) => a.start - b.start)
    for (const point of ofLine) points.push(point)
  }
}

function paragraphOf(lines: readonly DocumentLine[], index: number): number {
  return lines[index]?.paragraph ?? 0
}

/** Groups are counted on from line to line; those of one line may lie inside each other. */
function nextGroup(points: readonly PointItem[], end = points.length): number {
  const lineIndex = points[end - 1]?.lineIndex
  let next = 0
  for (let index = end - 1; index >= 0 && points[index]?.lineIndex === lineIndex; index--)
    next = Math.max(next, (points[index]?.group ?? 0) + 1)
  return next
}

interface Move {
  lines: number
  paragraphs: number
  groups: number
}

/** Written out: copies of thousands of points by `...` take several times as long. */
function movePoint(point: PointItem, move: Move): PointItem {
  const { start, end, ordinal, word, title } = point
  return {
    lineIndex: point.lineIndex + move.lines,
    paragraph: point.paragraph + move.paragraphs,
    start,
    end,
    ordinal,
    word,
    title,
    group: point.group + move.groups,
  }
}
