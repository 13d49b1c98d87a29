/** What the rules said of single lines, put together for the whole document. */
import type { DocumentLine } from '../document/line'
import type { CheckLine } from './check-line'
import { replaceChanged } from './moved-lines'
import type { AnalysedDocument, ChangedLines, Collected, Place } from './rule'
import { compareFindings, type PlacedFinding } from './rule-finding'

export interface LineResults {
  /** By line, start and rule. */
  readonly placed: readonly PlacedFinding[]
  /** By the rule's order, in the order of the lines. The same objects while an edit changes and moves none of them. */
  readonly items: ReadonlyMap<number, readonly Collected<unknown>[]>
}

interface Read extends LineResults {
  readonly lines: readonly DocumentLine[]
  readonly places: readonly Place[]
}

type Document = Pick<AnalysedDocument, 'lines' | 'places' | 'changed'>

const NO_ITEMS: readonly Collected<unknown>[] = []

/** Reads the lines that an edit changed or put in another place, and moves what the others said. */
export function createLineReader(checkLine: CheckLine): (document: Document) => LineResults {
  let last: Read | null = null
  return ({ lines, places, changed }) => {
    const kept = last && changed && isOf(last, changed.before) ? last : null
    const { from, to } = (kept && changed) ?? { from: 0, to: lines.length }
    const read = readBetween(checkLine, { lines, places }, from, to)
    const results = kept && changed ? put(read, kept, changed) : read
    last = { lines, places, ...results }
    return results
  }
}

function isOf({ lines, places }: Read, before: ChangedLines['before']): boolean {
  return lines === before.lines && places === before.places
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
  return { placed: placed.sort(compareFindings), items }
}

/** What was `read` of the changed lines in the place of what was `kept` of them. */
function put(read: LineResults, kept: LineResults, changed: ChangedLines): LineResults {
  const placed = replaceChanged(kept.placed, read.placed, changed, moveFinding)
  const items = new Map<number, readonly Collected<unknown>[]>()
  for (const order of new Set([...kept.items.keys(), ...read.items.keys()])) {
    const before = kept.items.get(order) ?? NO_ITEMS
    const all = replaceChanged(before, read.items.get(order) ?? NO_ITEMS, changed, moveItem)
    if (all.length > 0) items.set(order, all)
  }
  return { placed, items }
}

function moveFinding({ found }: PlacedFinding, lineIndex: number): PlacedFinding {
  return { lineIndex, found }
}

function moveItem({ item }: Collected<unknown>, lineIndex: number): Collected<unknown> {
  return { lineIndex, item }
}
