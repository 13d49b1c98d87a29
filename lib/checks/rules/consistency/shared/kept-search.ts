/** The last search for repeats: while words are typed that nothing repeats, what it found holds. */
import type { Line } from '../../../../document/line'
import type { PlacedPassage } from './alike-lines'
import { LINE_PRINT, NO_CLAUSE, SENTENCES, SIZE } from './passages'
import {
  countAll,
  discountAll,
  isRepeated,
  MOST_USES,
  type PrintCounter,
  usesOf,
} from './print-counter'
import type { RepeatedPassages } from './repeated-passages'

interface Search {
  passages: readonly PlacedPassage[]
  counter: PrintCounter
  /** How many prints the counter can still take without a whole search. */
  room: number
  result: RepeatedPassages
}

/** Shorter lines are repeats only beside each other, which an edit between them changes. */
const SHORT_LINE = 20

/** By the first line of the search, which is an object of one analyser. */
const searches = new WeakMap<Line, Search>()

export function keepSearch(
  passages: readonly PlacedPassage[],
  counter: PrintCounter,
  result: RepeatedPassages,
): void {
  const [first] = passages
  if (!first) return
  const dependsOnNeighbours = passages.some(
    ({ line, passage }) =>
      line.text.length < SHORT_LINE && isRepeated(counter, passage[LINE_PRINT] ?? 0),
  )
  if (dependsOnNeighbours) searches.delete(first.line)
  else {
    const prints = passages.reduce((sum, { passage }) => sum + passage.length, 0)
    searches.set(first.line, { passages, counter, room: prints / 2, result })
  }
}

/**
 * What the last search found, when at most one line changed, came or went since, and what it said
 * and says is either said nowhere else or a refrain.
 */
export function keptResult(passages: readonly PlacedPassage[]): RepeatedPassages | null {
  const [first] = passages
  const before = first && searches.get(first.line)
  if (!first || !before) return null
  if (before.passages === passages) return before.result
  const edit = findEdit(before.passages, passages)
  if (!edit) return null
  const { old, now, shift } = edit
  before.room -= (old?.passage.length ?? 0) + (now?.passage.length ?? 0)
  if (before.room < 0) return null
  if (old && holdsRepeated(old.passage, before.counter, 1)) return null
  if (now && (repeatsItself(now.passage) || holdsRepeated(now.passage, before.counter, 0)))
    return null
  if (old) discountAll(before.counter, old.passage)
  if (now) countAll(before.counter, now.passage)
  before.passages = passages
  if (shift !== 0) before.result = move(before.result, edit.from, shift)
  return before.result
}

interface Edit {
  old: PlacedPassage | undefined
  now: PlacedPassage | undefined
  /** Lines from this index on, as they were counted before, moved by `shift`. */
  from: number
  shift: number
}

/** Null: more than one passage is another, or they moved in more than one step. */
function findEdit(before: readonly PlacedPassage[], after: readonly PlacedPassage[]): Edit | null {
  let head = 0
  while (head < before.length && head < after.length && isSame(before[head], after[head], 0)) head++
  const shift = (after.at(-1)?.lineIndex ?? 0) - (before.at(-1)?.lineIndex ?? 0)
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && isSame(before.at(-1 - tail), after.at(-1 - tail), shift)) tail++
  if (before.length - head - tail > 1 || after.length - head - tail > 1) return null
  const old = before.length - head - tail === 1 ? before[head] : undefined
  const now = after.length - head - tail === 1 ? after[head] : undefined
  return { old, now, from: before[before.length - tail]?.lineIndex ?? Number.MAX_VALUE, shift }
}

function isSame(
  before: PlacedPassage | undefined,
  after: PlacedPassage | undefined,
  shift: number,
): boolean {
  if (before === after && shift === 0) return before !== undefined
  if (!before || before.line !== after?.line) return false
  return before.lineIndex + shift === after.lineIndex
}

/** A print that stands there more than `most` times and is no refrain, whether one more or one less. */
function holdsRepeated(passage: readonly number[], counter: PrintCounter, most: number): boolean {
  for (let index = LINE_PRINT; index < passage.length; index++) {
    const print = passage[index] ?? NO_CLAUSE
    if (index === SIZE || print === NO_CLAUSE) continue
    const uses = usesOf(counter, print)
    if (uses > most && uses <= MOST_USES + 1) return true
  }
  return false
}

function repeatsItself(passage: readonly number[]): boolean {
  const sentences = passage.slice(SENTENCES)
  return new Set(sentences).size < sentences.length
}

function move(
  { lines, sentences }: RepeatedPassages,
  from: number,
  shift: number,
): RepeatedPassages {
  const moved = (index: number) => (index >= from ? index + shift : index)
  const moveOne = <One extends { lineIndex: number; firstLine: number }>(one: One): One => ({
    ...one,
    lineIndex: moved(one.lineIndex),
    firstLine: moved(one.firstLine),
  })
  return { lines: lines.map(moveOne), sentences: sentences.map(moveOne) }
}
