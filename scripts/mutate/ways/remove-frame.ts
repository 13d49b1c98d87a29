/** Addressee, closing, signature or date, one or more of them, removed from a 请示 or 函. */
import { placeAt } from '../text/edits'
import { findAddresseeLine, findDateLine, findSignatureLine } from '../text/places'
import type { FinishedDocument, Mutant, Way } from '../types'

/** These must have all four; in other genres some of them may be absent from a draft. */
const GENRES: readonly string[] = ['request', 'letter']
const CLOSING = /^(?:妥否|以上请示|专此函达|特此函复)/

export const removeFrame: Way = {
  name: 'remove-frame',
  floor: 0.8,
  groups: ['structure'],
  mutate: (document) => {
    if (!GENRES.includes(document.facts.genre)) return []
    const frame = [
      findAddresseeLine(document),
      document.lines.findIndex((text) => CLOSING.test(text)),
      findSignatureLine(document),
      findDateLine(document),
    ].filter((line): line is number => line !== null && line >= 0)
    return subsetsOf(frame).map((lines) => removeLines(document, lines))
  },
}

/** Every choice of one or more of the lines, in their order. */
function subsetsOf(lines: readonly number[]): number[][] {
  return Array.from({ length: 2 ** lines.length - 1 }, (_, choice) =>
    lines.filter((_line, index) => ((choice + 1) >> index) % 2 === 1),
  )
}

function removeLines({ lines }: FinishedDocument, removed: readonly number[]): Mutant {
  return placeAt(
    lines.filter((_, line) => !removed.includes(line)),
    Math.min(...removed),
    `− ${removed.map((line) => lines[line]).join('、')}`,
  )
}
