/** A letter inside a fixed word, or in the place of one of its characters: 政治i理论, 中Y八项规定. */
import { replaceSpan } from '../text/edits'
import { findTerms, replaceInside } from '../text/fixed-terms'
import type { Way } from '../types'

const LETTERS = [...'iaoxXYSJl']

/** Inside the term only: a letter beside it may belong to what stands there. */
export const insertLetter: Way = {
  name: 'insert-letter',
  floor: 0.8,
  groups: ['residue', 'terms', 'placeholder'],
  mutate: (document, random) =>
    findTerms(document).flatMap(({ span, term }) =>
      Array.from({ length: term.length - 2 }, (_, index) => index + 1).flatMap((offset) =>
        [offset, offset + 1].map((end) =>
          replaceSpan(document, span, replaceInside(term, offset, end, random.pick(LETTERS))),
        ),
      ),
    ),
}
