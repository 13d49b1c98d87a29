/** Lines of nearly the same wording, found by the clauses they share. */
import type { Line } from '../../../../document/line'
import { CLAUSES, compareTexts, NO_CLAUSE, type Passage, SENTENCES, SIZE } from './passages'
import { isRepeated, type PrintCounter } from './print-counter'

const NEAREST_ALIKE = 0.8
/** Of three clauses each so many are the same when one of them is another. */
const SHARED_CLAUSES = 2
const MOST_COMPARISONS = 12

export interface PlacedPassage {
  readonly lineIndex: number
  readonly line: Line
  readonly passage: Passage
}

export interface AlikeSearch {
  readonly byClause: Map<number, PlacedPassage[]>
  /** Comparisons of whole texts that may still be made. */
  left: number
}

export function createAlikeSearch(): AlikeSearch {
  return { byClause: new Map(), left: MOST_COMPARISONS }
}

/** The line before that has most of the wording. Asked in document order. */
export function findAlike(
  one: PlacedPassage,
  search: AlikeSearch,
  counter: PrintCounter,
): { firstLine: number; likeness: number } | null {
  let best: { firstLine: number; likeness: number } | null = null
  let shared: Map<PlacedPassage, number> | null = null
  for (let index = CLAUSES; index < SENTENCES; index++) {
    const print = one.passage[index] ?? NO_CLAUSE
    if (print === NO_CLAUSE || !isRepeated(counter, print)) continue
    const others = search.byClause.get(print)
    if (!others) {
      search.byClause.set(print, [one])
      continue
    }
    shared ??= new Map()
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
    others.push(one)
  }
  for (const [other, clauses] of shared ?? []) {
    if (clauses < SHARED_CLAUSES || search.left === 0 || !haveLikeSize(one, other)) continue
    search.left--
    const likeness = likenessOf(other.line, one.line)
    if (likeness >= NEAREST_ALIKE && likeness > (best?.likeness ?? 0))
      best = { firstLine: other.lineIndex, likeness }
  }
  return best
}

function haveLikeSize({ passage }: PlacedPassage, { passage: other }: PlacedPassage): boolean {
  const one = passage[SIZE] ?? 0
  const two = other[SIZE] ?? 0
  return Math.min(one, two) >= NEAREST_ALIKE * Math.max(one, two)
}

const likenesses = new WeakMap<Line, WeakMap<Line, number>>()

/** Kept while both lines live, for the next analysis. */
function likenessOf(one: Line, other: Line): number {
  const ofOne = likenesses.get(one) ?? new WeakMap<Line, number>()
  likenesses.set(one, ofOne)
  const likeness = ofOne.get(other) ?? compareTexts(one.text, other.text)
  ofOne.set(other, likeness)
  return likeness
}
