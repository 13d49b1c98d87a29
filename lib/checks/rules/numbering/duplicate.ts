/** A number used twice: 二、 二、 (practice). */
import { defineDocumentRule } from '../../rule'
import { milderSeverity } from './shared/free-lists'
import { readIssues } from './shared/issues'
import { locateItem } from './shared/locate'
import { rewriteMarker } from './shared/rewrite-marker'

export const duplicate = defineDocumentRule({
  id: 'numbering/duplicate',
  severity: 'error',
  check: (document) =>
    readIssues(document)
      .filter(({ kind }) => kind === 'duplicate')
      .map(({ item, expected }) => {
        const right = rewriteMarker(item.marker, expected)
        return {
          ...locateItem(document, item),
          ...milderSeverity(document),
          message: 'numbering/duplicate.message' as const,
          values: { marker: item.marker.text, right },
          suggestions: item.isShown ? [] : [right],
        }
      }),
})
