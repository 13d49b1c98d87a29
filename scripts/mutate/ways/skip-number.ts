/** The number of a line raised by one. */
import { replaceSpan } from '../text/edits'
import { readLists, renumber } from '../text/markers'
import type { Way } from '../types'

export const skipNumber: Way = {
  name: 'skip-number',
  floor: 0.98,
  groups: ['numbering'],
  mutate: (document) =>
    readLists(document.lines).flatMap((list) =>
      list.map((item) =>
        replaceSpan(
          document,
          { line: item.line, start: 0, end: item.marker.length },
          renumber(item, item.ordinal + 1),
        ),
      ),
    ),
}
