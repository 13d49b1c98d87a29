/** The mark at the end of a paragraph lost. */
import { replaceSpan } from '../text/edits'
import { findParagraphs } from '../text/places'
import type { Way } from '../types'

export const loseEndMark: Way = {
  name: 'lose-end-mark',
  floor: 0.8,
  groups: ['punctuation'],
  mutate: (document) =>
    findParagraphs(document).map((line) => {
      const { length } = document.lines[line] ?? ''
      return replaceSpan(document, { line, start: length - 1, end: length }, '')
    }),
}
