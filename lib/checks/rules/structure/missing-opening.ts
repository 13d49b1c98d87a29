/** A report that begins without saying what it reports on. */
import { findYear } from '../../../genres/assess'
import { fillYear } from '../../../genres/fill-year'
import { defineDocumentRule } from '../../rule'
import { judgedReports, reportLabel } from './shared/judged-reports'

export const missingOpening = defineDocumentRule({
  id: 'structure/missing-opening',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    judgedReports(document)
      .filter(({ assessment }) =>
        assessment.parts.some(
          (part) => part.id === 'opening' && part.required && part.status === 'missing',
        ),
      )
      .map((report) => ({
        lineIndex: -1,
        start: 0,
        end: 0,
        message: 'structure/missing-opening.message',
        values: { report: reportLabel(document, report) },
        suggestions: [
          fillYear(report.genre.data.suggestedOpening, findYear(report.range.title ?? '')),
        ],
      })),
})
