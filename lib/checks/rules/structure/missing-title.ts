/** A report without title. */
import { findYear } from '../../../genres/assess'
import { fillYear } from '../../../genres/fill-year'
import { type AnalysedDocument, defineDocumentRule } from '../../rule'
import { type JudgedReport, judgedReports } from './shared/judged-reports'

export const missingTitle = defineDocumentRule({
  id: 'structure/missing-title',
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    judgedReports(document)
      .filter((report) => isMissing(report, 'title'))
      .map((report) => ({
        lineIndex: -1,
        start: 0,
        end: 0,
        message: 'structure/missing-title.message',
        suggestions: [fillYear(report.genre.data.suggestedTitle, yearOf(document, report))],
      })),
})

function isMissing({ assessment }: JudgedReport, id: string): boolean {
  return assessment.parts.some(
    (part) => part.id === id && part.required && part.status === 'missing',
  )
}

function yearOf(document: AnalysedDocument, { assessment }: JudgedReport): number | null {
  const opening = assessment.parts.find((part) => part.id === 'opening')
  const line = document.lines[opening?.firstLine ?? -1]?.line
  return line ? findYear(line.text) : null
}
