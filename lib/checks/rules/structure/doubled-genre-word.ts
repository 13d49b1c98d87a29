/** A title that names two kinds of text for one (条例 art. 15: a report carries no request, one kind a text). */
import { findReportTitle } from '../../../genres/report-title'
import { defineDocumentRule } from '../../rule'
import { isJudged } from './shared/judged-reports'

const DOUBLED =
  /(?:请示报告|报告请示|(报告|请示|通知|方案|总结|计划|纪要|意见|决定|通报|函)(?:的?\1)|关于(?:申请|请求|恳请)[^，。；]{0,24}的报告)$/u

/** `关于转发会议通知的通知` passes on a text of the same kind. */
const PASSES_ON = /转发|印发|批转/u

export const doubledGenreWord = defineDocumentRule({
  id: 'structure/doubled-genre-word',
  severity: 'warning',
  check: (document) =>
    document.reports.flatMap((report) => {
      if (!isJudged(document, report)) return []
      const title = findReportTitle(document.lines, report.range)
      const match = title && DOUBLED.exec(title.text)
      if (!match || (match[0].includes('的') && PASSES_ON.test(title.text))) return []
      const start = title.start + match.index
      return [
        {
          lineIndex: title.lineIndex,
          start,
          end: start + match[0].length,
          message: 'structure/doubled-genre-word.message',
          values: { text: match[0] },
        },
      ]
    }),
})
