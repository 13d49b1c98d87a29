/** Items counted in words (一是, 第一，, 首先，), section by section. */
import { type Line, memoizeByLine } from '../../../../document/line'
import type { Heading } from '../../../../outline/types'
import type { AnalysedDocument, Place } from '../../../rule'
import { keepByNumbering } from './keep-by-numbering'
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

/** In order. The same while the items stay where they are. */
export const readWordSections = keepByNumbering(
  (document: AnalysedDocument): readonly WordSection[] => [...collectSections(document)],
)

/** Never written to. */
const NO_FAMILIES = new Map<string, WordItem[]>()

/** Sections end at every heading that is not itself such an item, and with the report. */
function* collectSections(document: AnalysedDocument): Generator<WordSection> {
  const { lines, places, reports, outline } = document
  const { headings } = outline
  let heading = 0
  for (const { range } of reports) {
    let section = openSection(range.firstLine)
    for (let lineIndex = range.firstLine; lineIndex < range.endLine; lineIndex++) {
      let isBoundary = false
      for (; (headings[heading]?.lineIndex ?? Number.POSITIVE_INFINITY) <= lineIndex; heading++) {
        const { lineIndex: at, marker } = headings[heading] as Heading
        if (at === lineIndex && (!marker || !countsInWords(marker.scheme))) isBoundary = true
      }
      if (isBoundary) {
        section.endLine = lineIndex
        yield section
        section = openSection(lineIndex)
      }
      const line = lines[lineIndex]?.line
      if (!line) continue
      const words = readLineWords(line)
      if (words.length === 0 || !isProse(places[lineIndex]?.kind)) continue
      if (section.families === NO_FAMILIES) section.families = new Map()
      for (const item of itemsAt(line, lineIndex, words)) {
        const same = section.families.get(item.family)
        if (same) same.push(item)
        else section.families.set(item.family, [item])
      }
    }
    section.endLine = range.endLine
    yield section
  }
}

interface OpenSection extends WordSection {
  families: Map<string, WordItem[]>
}

function openSection(firstLine: number): OpenSection {
  return { firstLine, endLine: firstLine, families: NO_FAMILIES }
}

/** The items of a line as they were last placed: most lines stay where they are. */
const readPlaced = memoizeByLine((): { lineIndex: number; items: readonly WordItem[] } => ({
  lineIndex: -1,
  items: [],
}))

function itemsAt(line: Line, lineIndex: number, words: readonly LineWord[]): readonly WordItem[] {
  const placed = readPlaced(line)
  if (placed.lineIndex !== lineIndex) {
    placed.lineIndex = lineIndex
    placed.items = words.map((word) => placeWord(word, lineIndex))
  }
  return placed.items
}

/** Written out: copies of thousands of items by `...` take several times as long. */
function placeWord(word: LineWord, lineIndex: number): WordItem {
  const { family, start, end, ordinal, isAtStart, isAnnounced, isLone } = word
  return { lineIndex, family, start, end, ordinal, isAtStart, isAnnounced, isLone }
}

function isProse(kind: Place['kind'] | undefined): boolean {
  return kind !== 'code' && kind !== 'cell' && kind !== 'quote'
}
