/** Items of a document, report by report, with the year each report speaks of. */
import type { AnalysedDocument, AnalysedReport, Collected } from '../../../rule'
import { type DocumentYear, documentYears } from './document-year'

export interface ReportItems<Item> {
  report: AnalysedReport
  year: DocumentYear | null
  items: Collected<Item>[]
}

/** Reports without an item are left out. Linear: both are in document order. */
export function groupByReport<Item>(
  items: readonly Collected<Item>[],
  document: AnalysedDocument,
): ReportItems<Item>[] {
  const years = documentYears(document)
  const groups: ReportItems<Item>[] = []
  let next = 0
  document.reports.forEach((report, index) => {
    const first = next
    while (next < items.length && (items[next]?.lineIndex ?? 0) < report.range.endLine) next++
    if (next > first)
      groups.push({ report, year: years[index] ?? null, items: items.slice(first, next) })
  })
  return groups
}
