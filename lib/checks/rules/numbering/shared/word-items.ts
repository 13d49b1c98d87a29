/** Items counted in words (一是, 第一，, 首先，), section by section. */
import { readLineFacts } from '../../../../outline/line-facts'
import type { Marker } from '../../../../outline/types'
import type { AnalysedDocument } from '../../../rule'
import { countsInWords } from './sequences'

export interface WordItem {
  lineIndex: number
  start: number
  end: number
  /** 0 for 最后. */
  ordinal: number
  /** Begins its line. */
  isAtStart: boolean
}

export interface WordSection {
  firstLine: number
  /** Exclusive. */
  endLine: number
  /** Items that count together, in order of the text: 一是 and 一要, or 第一，, or 首先，. */
  families: ReadonlyMap<string, readonly WordItem[]>
}

/** Sections end at every heading that is not itself such an item, and with the report. */
export function* readWordSections(document: AnalysedDocument): Generator<WordSection> {
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
      const kind = places[lineIndex]?.kind
      if (!line || kind === 'code' || kind === 'cell' || kind === 'quote') continue
      const { marker, enumerations, shownNumber } = readLineFacts(line)
      const add = (family: string, item: WordItem) => {
        const items = families.get(family) ?? []
        items.push(item)
        families.set(family, items)
      }
      const inside = enumerations
        .filter(({ kind: counted }) => counted === 'word')
        .flatMap(({ scheme, items }) =>
          items.map((item) => ({ scheme, item, text: line.text.slice(item.start, item.end) })),
        )
        .sort((a, b) => a.item.start - b.item.start)
      if (
        marker &&
        shownNumber === null &&
        countsInWords(marker.scheme) &&
        inside.every(({ item }) => item.start !== marker.start)
      )
        add(findFamily(marker.scheme, marker.text), { ...marker, lineIndex, isAtStart: true })
      for (const { scheme, item, text } of inside)
        add(findFamily(scheme, text), {
          lineIndex,
          start: item.start,
          end: item.end,
          ordinal: item.ordinal,
          isAtStart: item.start === marker?.start,
        })
    }
    yield { firstLine, endLine: range.endLine, families }
  }
}

/** 首先, 其次, 再次, 最后 run together; 第一 and 其一 each for themselves. */
function findFamily(scheme: Marker['scheme'], text: string): string {
  if (scheme !== 'ordinal-word') return 'item'
  return /^(?:首先|其次|再次|最后)/.test(text) ? '首先' : text.charAt(0)
}
