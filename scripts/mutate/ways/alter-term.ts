/** A fixed term with one character replaced by one that sounds or looks alike, or by any other. */
import { replaceSpan } from '../text/edits'
import {
  changeableOffsets,
  confuse,
  findTerms,
  isRightForm,
  replaceInside,
} from '../text/fixed-terms'
import type { Way } from '../types'

export const alterTerm: Way = {
  name: 'alter-term',
  floor: 0.8,
  groups: ['terms', 'consistency'],
  mutate: (document, random) =>
    findTerms(document).flatMap(({ span, term }) =>
      changeableOffsets(term)
        .flatMap((offset) =>
          confuse(term.charAt(offset), random).map((other) =>
            replaceInside(term, offset, offset + 1, other),
          ),
        )
        .filter((altered) => !isRightForm(altered))
        .map((altered) => replaceSpan(document, span, altered)),
    ),
}
