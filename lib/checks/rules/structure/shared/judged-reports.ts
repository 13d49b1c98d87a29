/** Which reports of a document the structure rules judge, and how messages name them. */
import type { Genre } from '../../../../genres/compile-genre'
import { findGenre } from '../../../../genres/registry'
import type { AnalysedDocument, AnalysedReport } from '../../../rule'

export interface JudgedReport extends AnalysedReport {
  genre: Genre
}

/** Reports whose genre is known. Texts that are none of the user's reports have no genre. */
export function judgedReports(document: AnalysedDocument): JudgedReport[] {
  return document.reports.flatMap((report) => {
    const { genre: detected } = report.assessment
    const genre = detected && findGenre(detected.id)
    if (!genre || !isJudged(document, report)) return []
    return [{ ...report, genre }]
  })
}

/** News, guides, forms and the like are judged only when the user says that they are reports. */
export function isJudged(document: AnalysedDocument, { assessment }: AnalysedReport): boolean {
  return document.textKind === 'official' || assessment.genre?.chosenBy === 'user'
}

/** `《title》：` before a message when the document holds several reports, else ''. */
export function reportLabel(document: AnalysedDocument, { range }: AnalysedReport): string {
  return document.reports.length > 1 && range.title ? `《${range.title}》：` : ''
}
