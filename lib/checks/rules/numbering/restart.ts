/** A numbering that begins again without an upper heading between (practice). */
import { defineDocumentRule } from '../../rule'
import { locateItem } from './shared/locate'
import { findRestarts } from './shared/restarts'

export const restart = defineDocumentRule({
  id: 'numbering/restart',
  severity: 'info',
  check: (document) =>
    findRestarts(document)
      .filter(({ isLevelLost }) => !isLevelLost)
      .flatMap(({ items }) =>
        items.map((item) => ({
          ...locateItem(document, item),
          message: 'numbering/restart.message' as const,
          values: { marker: item.marker.text },
          suggestions: [],
        })),
      ),
})
