/** （一） begins again and again, and no 一、 stands between: the upper headings are lost (practice). */
import { defineDocumentRule } from '../../rule'
import { locateItem } from './shared/locate'
import { findRestarts } from './shared/restarts'

export const lostLevel = defineDocumentRule({
  id: 'numbering/lost-level',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    findRestarts(document)
      .filter(({ isLevelLost }) => isLevelLost)
      .flatMap(({ sequence, items }) => {
        const [first] = sequence.items
        // Below a heading the first （一） is in order.
        const all = first && sequence.parentLine === null ? [first, ...items] : items
        return all.map((item) => ({
          ...locateItem(document, item),
          message: 'numbering/lost-level.message' as const,
          values: { marker: item.marker.text },
          suggestions: [],
        }))
      }),
})
