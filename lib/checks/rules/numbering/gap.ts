/** Numbers that are left out: 一、 三、 (GB/T 9704-2012 7.3.3, practice). */
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import type { NumberingIssue } from './shared/examine-sequence'
import { milderSeverity } from './shared/free-lists'
import { readIssues } from './shared/issues'
import { locateItem } from './shared/locate'
import { rewriteMarker } from './shared/rewrite-marker'

export const gap = defineDocumentRule({
  id: 'numbering/gap',
  severity: 'error',
  needsComplete: true,
  check: (document) =>
    readIssues(document)
      .filter(({ kind }) => kind === 'gap' || kind === 'wrong')
      .map((issue) => describe(document, issue)),
})

function describe(
  document: AnalysedDocument,
  { kind, item, expected }: NumberingIssue,
): DocumentFinding {
  const { marker, isShown } = item
  const right = rewriteMarker(marker, expected)
  const last = rewriteMarker(marker, marker.ordinal - 1)
  return {
    ...locateItem(document, item),
    ...milderSeverity(document),
    message:
      kind === 'wrong'
        ? 'numbering/gap.message.wrong'
        : marker.ordinal - expected > 1
          ? 'numbering/gap.message.several'
          : 'numbering/gap.message',
    values: { marker: marker.text, missing: right, last },
    suggestions: isShown ? [] : [right],
  }
}
