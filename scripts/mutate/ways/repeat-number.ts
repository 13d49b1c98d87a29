/** A line numbered like the one before it. */
import { replaceSpan } from '../text/edits'
import { readLists, renumber } from '../text/markers'
import type { Way } from '../types'

export const repeatNumber: Way = {
  name: 'repeat-number',
  floor: 0.98,
  groups: ['numbering'],
  mutate: (document) =>
    readLists(document.lines).flatMap((list) =>
      list
        .slice(1)
        .map((item) =>
          replaceSpan(
            document,
            { line: item.line, start: 0, end: item.marker.length },
            renumber(item, item.ordinal - 1),
          ),
        ),
    ),
}
