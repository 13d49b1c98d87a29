/** A report that carries a request (条例 2012 art. 15(4): reports and the like must not). */
import { defineDocumentRule } from '../../rule'
import { officialTexts } from './shared/official-texts'
import { findCarriedRequest } from './shared/requests'

export const requestInReport = defineDocumentRule({
  id: 'structure/request-in-report',
  severity: 'warning',
  check: (document) =>
    officialTexts(document).flatMap((text) => {
      if (text.kind !== 'report') return []
      return [...text.body, ...text.below].flatMap((lineIndex) => {
        const line = document.lines[lineIndex]?.line
        const found = line && findCarriedRequest(line)
        if (!found) return []
        return [{ lineIndex, ...found, message: 'structure/request-in-report.message' as const }]
      })
    }),
})
