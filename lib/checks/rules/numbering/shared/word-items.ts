/** Items counted in words (一是, 第一，, 首先，), section by section. */
import type { AnalysedDocument } from '../../../rule'
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

/** Sections end at every heading that is not itself such an item, and with the report. */
function* collectSections(document: AnalysedDocument): Generator<WordSection> {
  const { lines, places, reports, outline } = document
  const boundaries = new Set(
    outline.headings
      .filter(({ marker }) => !marker || !countsInWords(marker.scheme))
      .map(({ lineIndex }) => lineIndex),
  )
  for (const { range } of reports) {
    let firstLine = range.firstLine
    let families = new Map<string, WordItem[]>()
    for (let lineIndex = firstLine; lineIndex < range.endLine; lineIndex++) {
      if (boundaries.has(lineIndex)) {
        yield { firstLine, endLine: lineIndex, families }
        firstLine = lineIndex
        families = new Map()
      }
      const line = lines[lineIndex]?.line
      const words = line ? readLineWords(line) : []
      const kind = places[lineIndex]?.kind
      if (words.length === 0 || kind === 'code' || kind === 'cell' || kind === 'quote') continue
      for (const word of words) {
        const { family } = word
        const item = { ...word, lineIndex }
        const items = families.get(family)
        if (items) items.push(item)
        else families.set(family, [item])
      }
    }
    yield { firstLine, endLine: range.endLine, families }
  }
}
