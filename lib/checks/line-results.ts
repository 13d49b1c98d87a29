/** What the rules said of single lines, put together for the whole document. */
import type { DocumentLine } from '../document/line'
import { firstAtLine, type LineSplice, shiftOf } from '../document/line-splice'
import type { CheckLine } from './check-line'
import type { AnalysedDocument, Collected, Place } from './rule'
import type { PlacedFinding } from './rule-finding'

/** In the order of the lines. */
export interface LineResults {
  readonly placed: readonly PlacedFinding[]
  /** By the rule's order. The same objects while an edit changes and moves none of them. */
  readonly items: ReadonlyMap<number, readonly Collected<unknown>[]>
}

interface Read extends LineResults {
  readonly lines: readonly DocumentLine[]
  readonly places: readonly Place[]
}

type Document = Pick<AnalysedDocument, 'lines' | 'places' | 'splice'>

const NO_ITEMS: readonly Collected<unknown>[] = []

/** Reads the lines that an edit changed or put in another place, and moves what the others said. */
export function createLineReader(checkLine: CheckLine): (document: Document) => LineResults {
  let last: Read | null = null
  return ({ lines, places, splice }) => {
    const kept = last && splice?.before === last.lines ? last : null
    const range = kept && splice ? findChanged(kept.places, places, splice) : null
    const shift = kept && splice ? shiftOf(splice) : 0
    const from = range?.from ?? 0
    const to = range?.to ?? lines.length
    const read = readBetween(checkLine, { lines, places }, from, to)
    const results = kept ? put(read, kept, from, to, shift) : read
    last = { lines, places, ...results }
    return results
  }
}

/** From the first to behind the last line that is new or stands in another place. */
function findChanged(
  before: readonly Place[],
  after: readonly Place[],
  splice: LineSplice,
): { from: number; to: number } {
  const { start, added } = splice
  const shift = shiftOf(splice)
  let from = 0
  while (from < start && before[from] === after[from]) from++
  let to = after.length
  while (to > start + added && before[to - 1 - shift] === after[to - 1]) to--
  return { from, to }
}

function readBetween(
  checkLine: CheckLine,
  { lines, places }: Document,
  from: number,
  to: number,
): LineResults {
  const placed: PlacedFinding[] = []
  const items = new Map<number, Collected<unknown>[]>()
  for (let lineIndex = from; lineIndex < to; lineIndex++) {
    const line = lines[lineIndex]?.line
    const place = places[lineIndex]
    if (!line || !place || place.kind === 'code' || line.source.kind === 'synced') continue
    const { findings, collected } = checkLine(line, place)
    for (const found of findings) placed.push({ lineIndex, found })
    for (const { ruleOrder, items: taken } of collected) {
      const all = items.get(ruleOrder) ?? []
      if (all.length === 0) items.set(ruleOrder, all)
      for (const item of taken) all.push({ lineIndex, item })
    }
  }
  return { placed, items }
}

/** What was `read` between two lines in the place of what was `kept` of them. */
function put(
  read: LineResults,
  kept: LineResults,
  from: number,
  to: number,
  shift: number,
): LineResults {
  const placed = replace(kept.placed, read.placed, from, to, shift, moveFinding)
  const items = new Map<number, readonly Collected<unknown>[]>()
  for (const order of new Set([...kept.items.keys(), ...read.items.keys()])) {
    const before = kept.items.get(order) ?? NO_ITEMS
    const now = read.items.get(order) ?? NO_ITEMS
    const all = replace(before, now, from, to, shift, moveItem)
    if (all.length > 0) items.set(order, all)
  }
  return { placed, items }
}

function replace<One extends { readonly lineIndex: number }>(
  before: readonly One[],
  now: readonly One[],
  from: number,
  to: number,
  shift: number,
  move: (one: One, shift: number) => One,
): readonly One[] {
  const first = firstAtLine(before, from)
  const end = firstAtLine(before, to - shift)
  if (now.length === 0 && first === end && (shift === 0 || end === before.length)) return before
  const all = before.slice(0, first)
  for (const one of now) all.push(one)
  for (let index = end; index < before.length; index++) {
    const one = before[index]
    if (one) all.push(shift === 0 ? one : move(one, shift))
  }
  return all
}

function moveFinding({ lineIndex, found }: PlacedFinding, shift: number): PlacedFinding {
  return { lineIndex: lineIndex + shift, found }
}

function moveItem({ lineIndex, item }: Collected<unknown>, shift: number): Collected<unknown> {
  return { lineIndex: lineIndex + shift, item }
}
