/** A punctuation mark at the end of a title (GB/T 15834-2011, appendix B: titles take ？！…… at most). */
import { findReportTitle } from '../../../genres/report-title'
import { defineDocumentRule } from '../../rule'
import { isJudged } from './shared/judged-reports'

export const titleEndMark = defineDocumentRule({
  id: 'structure/title-end-mark',
  severity: 'warning',
  check: (document) =>
    document.reports.flatMap((report) => {
      if (!isJudged(document, report)) return []
      const title = findReportTitle(document.lines, report.range)
      if (!title?.endMark) return []
      return [
        {
          lineIndex: title.lineIndex,
          start: title.end - title.endMark.length,
          end: title.end,
          message: 'structure/title-end-mark.message',
          values: { mark: title.endMark },
        },
      ]
    }),
})
