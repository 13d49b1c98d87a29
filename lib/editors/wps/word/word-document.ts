/** A word document as it was last read in the page: paragraphs with keys that last, and where they stand. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { diffKeyedLines } from '../../generic/line-keys'
import { rawOffset } from './control-characters'
import { decodeWordText, type WordParagraph } from './decode-text'
import type { TextPlace } from './positions'

export interface WordDocument {
  /** The same array while the text and the headings stay the same. */
  accept(raw: string, levels: ReadonlyMap<string, number>): SnapshotParagraph[]
  readonly raw: string
  readonly places: readonly WordParagraph[]
  /** Index of the paragraph; -1: there is none (any more). */
  indexOf(key: string): number
  /** Where the UTF-16 offsets `start` to `end` of a paragraph's text stand in the raw text. */
  placeOf(index: number, start: number, end: number): TextPlace | null
}

export function createWordDocument(): WordDocument {
  let raw = ''
  let levels: ReadonlyMap<string, number> = new Map()
  let places: WordParagraph[] = []
  let paragraphs: SnapshotParagraph[] | null = null
  let lastKey = 0

  function decode(): SnapshotParagraph[] {
    places = decodeWordText(raw)
    const keyed = diffKeyedLines(
      paragraphs ?? [],
      places.map(({ text }) => text),
      () => `line-${++lastKey}`,
    )
    return keyed.map(({ key, text }, index) => {
      const { cell, kind } = places[index] ?? {}
      const heading = cell || kind ? undefined : levels.get(text)
      return {
        key,
        text,
        ...(heading && { heading }),
        ...(cell && { cell }),
        ...(kind && { kind }),
      }
    })
  }

  return {
    accept(text, known) {
      if (paragraphs && text === raw && known === levels) return paragraphs
      raw = text
      levels = known
      paragraphs = decode()
      return paragraphs
    },
    get raw() {
      return raw
    },
    get places() {
      return places
    },
    indexOf: (key) => paragraphs?.findIndex((paragraph) => paragraph.key === key) ?? -1,
    placeOf(index, start, end) {
      const place = places[index]
      if (!place) return null
      const text = raw.slice(place.rawStart, place.rawEnd)
      const from = rawOffset(text, start)
      return {
        ordinal: place.ordinal,
        inParagraph: from,
        inDocument: place.rawStart + from,
        quote: text.slice(from, start === end ? from : rawOffset(text, end - 1) + 1),
      }
    },
  }
}
