/** A report that begins without saying what it reports on, a document that begins with its first chapter. */
import { findYear } from '../../../genres/assess'
import { fillYear } from '../../../genres/fill-year'
import type { MessageKey } from '../../../messages/catalogue'
import { defineDocumentRule } from '../../rule'
import { type JudgedReport, judgedReports, reportLabel } from './shared/judged-reports'

export const missingOpening = defineDocumentRule({
  id: 'structure/missing-opening',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    judgedReports(document).flatMap((report) => {
      const part = report.assessment.parts.find((one) => one.id === 'opening')
      if (!part?.required || part.status !== 'missing') return []
      const { suggestedOpening } = report.genre.data
      const finding = {
        lineIndex: -1,
        start: 0,
        end: 0,
        message: messageOf(report),
        values: { report: reportLabel(document, report) },
        suggestions: [fillYear(suggestedOpening, findYear(report.range.title ?? ''))],
      }
      return [part.advised ? { ...finding, severity: 'info' as const } : finding]
    }),
})

/** Reports on work say what they report on; the others say why they are written. */
function messageOf({ genre }: JudgedReport): MessageKey {
  return genre.data.excusesCut
    ? 'structure/missing-opening.document'
    : 'structure/missing-opening.message'
}
