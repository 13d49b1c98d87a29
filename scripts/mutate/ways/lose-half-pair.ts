/** One half of a pair of quotes or brackets lost. */
import { findSpans, replaceSpan, textAt } from '../text/edits'
import { readMarker } from '../text/markers'
import type { Way } from '../types'

export const loseHalfPair: Way = {
  name: 'lose-half-pair',
  floor: 0.98,
  groups: ['punctuation'],
  mutate: (document) =>
    findSpans(document, /[“”《》（）〔〕]/g)
      .filter(({ span: { line, start } }) => {
        // Half of `（一）` is a broken number, another matter.
        const marker = readMarker(document.lines[line] ?? '', line)?.marker ?? ''
        return start >= marker.length
      })
      .map(({ span }) => replaceSpan(document, span, '', `− ${textAt(document, span)}`)),
}
