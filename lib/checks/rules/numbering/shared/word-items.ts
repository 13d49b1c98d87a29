/** Items counted in words (一是, 第一，, 首先，), section by section. */
import { type Line, memoizeByLine } from '../../../../document/line'
import type { AnalysedDocument, Place } from '../../../rule'
import { countsInWords, type LineWord, readLineWords } from './line-words'

export interface WordItem extends LineWord {
  lineIndex: number
}

export interface WordSection {
  firstLine: number
  /** Exclusive. */
  endLine: number
  /** By family, in order of the text. */
  families: ReadonlyMap<string, readonly WordItem[]>
}

const kept = new WeakMap<AnalysedDocument, readonly WordSection[]>()

/** In order. Kept as long as the analysed document lives. */
export function readWordSections(document: AnalysedDocument): readonly WordSection[] {
  const before = kept.get(document)
  if (before) return before
  const sections = [...collectSections(document)]
  kept.set(document, sections)
  return sections
}

const NO_ITEMS: readonly WordItem[] = []
const NO_FAMILIES: ReadonlyMap<string, WordItem[]> = new Map()

/** Sections end at every heading that is not itself such an item, and with the report. */
function* collectSections({
  lines,
  places,
  reports,
  outline,
}: AnalysedDocument): Generator<WordSection> {
  const boundaries = new Set<number>()
  for (const { marker, lineIndex } of outline.headings)
    if (!marker || !countsInWords(marker.scheme)) boundaries.add(lineIndex)
  for (const { range } of reports) {
    let firstLine = range.firstLine
    let families: Map<string, WordItem[]> | null = null
    for (let lineIndex = firstLine; lineIndex < range.endLine; lineIndex++) {
      if (boundaries.has(lineIndex)) {
        yield { firstLine, endLine: lineIndex, families: families ?? NO_FAMILIES }
        firstLine = lineIndex
        families = null
      }
      const line = lines[lineIndex]?.line
      const items = line ? itemsAt(line, lineIndex) : []
      if (items.length === 0 || !isProse(places[lineIndex]?.kind)) continue
      families ??= new Map()
      for (const item of items) {
        const same = families.get(item.family)
        if (same) same.push(item)
        else families.set(item.family, [item])
      }
    }
    yield { firstLine, endLine: range.endLine, families: families ?? NO_FAMILIES }
  }
}

/** The items of a line as they were last placed: most lines stay where they are. */
const readPlaced = memoizeByLine((): { lineIndex: number; items: readonly WordItem[] } => ({
  lineIndex: -1,
  items: [],
}))

function itemsAt(line: Line, lineIndex: number): readonly WordItem[] {
  const words = readLineWords(line)
  if (words.length === 0) return NO_ITEMS
  const placed = readPlaced(line)
  if (placed.lineIndex !== lineIndex) {
    placed.lineIndex = lineIndex
    placed.items = words.map((word) => ({ ...word, lineIndex }))
  }
  return placed.items
}

function isProse(kind: Place['kind'] | undefined): boolean {
  return kind !== 'code' && kind !== 'cell' && kind !== 'quote'
}
