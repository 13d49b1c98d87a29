/** A fixed term with one character lost or written twice. */
import { replaceSpan } from '../text/edits'
import { changeableOffsets, findTerms, isRightForm, replaceInside } from '../text/fixed-terms'
import type { Way } from '../types'

/** A shorter term that is right on its own is left out (`中央八项规定`), by the list of right forms. */
export const loseOrDoubleCharacter: Way = {
  name: 'lose-or-double-character',
  floor: 0.8,
  groups: ['terms', 'consistency'],
  mutate: (document) =>
    findTerms(document).flatMap(({ span, term }) =>
      changeableOffsets(term)
        .flatMap((offset) => {
          const character = term.charAt(offset)
          return ['', character + character].map((written) =>
            replaceInside(term, offset, offset + 1, written),
          )
        })
        .filter((altered) => !isRightForm(altered))
        .map((altered) => replaceSpan(document, span, altered)),
    ),
}
