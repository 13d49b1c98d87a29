/** Items counted in words (一是, 第一，, 首先，), section by section. */
import type { Heading } from '../../../../outline/types'
import type { AnalysedDocument } from '../../../rule'
import { keepByNumbering } from './keep-by-numbering'
import { countsInWords } from './line-words'
import { collectWords, type WordItem } from './numbered-lines'

export type { WordItem } from './numbered-lines'

export interface WordSection {
  firstLine: number
  /** Exclusive. */
  endLine: number
  /** By family, in order of the text. */
  families: ReadonlyMap<string, readonly WordItem[]>
}

/** In order. The same while the items stay where they are. */
export const readWordSections = keepByNumbering(
  (document: AnalysedDocument): readonly WordSection[] => {
    const borders = findBorders(document)
    const items = collectWords(document)
    let next = 0
    return borders.slice(0, -1).map((firstLine, index): WordSection => {
      const endLine = borders[index + 1] ?? firstLine
      const first = next
      while (next < items.length && (items[next]?.lineIndex ?? 0) < endLine) next++
      return { firstLine, endLine, families: groupByFamily(items, first, next) }
    })
  },
)

/** Sections end at every heading that is not itself such an item, and with the report. */
function findBorders({ outline: { headings }, reports }: AnalysedDocument): number[] {
  const borders: number[] = []
  let heading = 0
  for (const { range } of reports) {
    borders.push(range.firstLine)
    for (; heading < headings.length; heading++) {
      const { lineIndex, marker } = headings[heading] as Heading
      if (lineIndex >= range.endLine) break
      if (!marker || !countsInWords(marker.scheme)) borders.push(lineIndex)
    }
  }
  borders.push(reports.at(-1)?.range.endLine ?? 0)
  return borders
}

/** Never written to. */
const NO_FAMILIES: ReadonlyMap<string, readonly WordItem[]> = new Map()

function groupByFamily(
  items: readonly WordItem[],
  first: number,
  end: number,
): ReadonlyMap<string, readonly WordItem[]> {
  if (first === end) return NO_FAMILIES
  const families = new Map<string, WordItem[]>()
  let same: WordItem[] = []
  for (let index = first; index < end; index++) {
    const item = items[index]
    if (!item) continue
    // Most items have the family of the one before.
    if (same[0]?.family !== item.family) {
      same = families.get(item.family) ?? []
      families.set(item.family, same)
    }
    same.push(item)
  }
  return families
}
