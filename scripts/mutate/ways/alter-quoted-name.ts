/** A name in quotes or title marks that stands more than once, with one character changed in one place. */
import { findSpans, replaceSpan } from '../text/edits'
import { confuse, isRightForm, replaceInside } from '../text/fixed-terms'
import type { Way } from '../types'

const NAME = /(?<=[“《])[^“”《》]{3,30}(?=[”》])/g

export const alterQuotedName: Way = {
  name: 'alter-quoted-name',
  floor: 0.8,
  groups: ['consistency', 'terms'],
  mutate: (document, random) => {
    const places = findSpans(document, NAME)
    const counts = new Map<string, number>()
    for (const { match } of places) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1)
    return places.flatMap(({ span, match: [name] }) => {
      if ((counts.get(name) ?? 0) < 2) return []
      return [...name].flatMap((character, offset) =>
        /\p{Script=Han}/u.test(character)
          ? confuse(character, random)
              .map((other) => replaceInside(name, offset, offset + 1, other))
              .filter((altered) => !counts.has(altered) && !isRightForm(altered))
              .map((altered) => replaceSpan(document, span, altered))
          : [],
      )
    })
  },
}
