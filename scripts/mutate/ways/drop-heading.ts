/** A numbered line left out, so that the numbers of its list have a gap. */
import { dropLines } from '../text/edits'
import { readLists } from '../text/markers'
import type { Way } from '../types'

/** Nobody can see that the last of a list is gone. */
export const dropHeading: Way = {
  name: 'drop-heading',
  floor: 0.98,
  groups: ['numbering', 'structure'],
  mutate: (document) =>
    readLists(document.lines).flatMap((list) =>
      list.flatMap(({ line }, index) => {
        const next = list[index + 1]
        return next ? [{ ...dropLines(document, line), shownAt: next.line - 1 }] : []
      }),
    ),
}
