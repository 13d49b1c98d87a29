/** `三、2022年工作打算` in a report of 2023: a year that cannot be the report's (practice). */
import { type DocumentFinding, defineCollectingRule, type LineFinding } from '../../rule'
import { findYearPlaces, type YearPlace } from './matching/year-places'
import { groupByReport } from './shared/by-report'
import type { DocumentYear } from './shared/document-year'

/** A year farther away is told as history or as an aim. */
const FARTHEST = 4
/** A date that stands alone farther up is no signature. */
const LINES_AT_END = 10

export const foreignYear = defineCollectingRule<YearPlace>({
  id: 'residue/foreign-year',
  severity: 'warning',
  triggers: '2',
  collect: ({ text }, { kind, textKind }) => {
    const isRead = textKind === 'official' && (kind === 'heading' || kind === 'body')
    return isRead ? findYearPlaces(text, kind === 'heading') : []
  },
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ report, year, items: ofReport }) => {
      if (!year || year.isWide || year.isForward || year.source === 'date') return []
      const hasOwnYear = ofReport.some(({ item }) => item.year === year.year)
      return ofReport.flatMap(({ lineIndex, item }): DocumentFinding[] => {
        if (item.kind === 'signature' && lineIndex < report.range.endLine - LINES_AT_END) return []
        const finding = judgeOne(item, year, hasOwnYear)
        return finding ? [{ lineIndex, ...finding }] : []
      })
    }),
})

function judgeOne(
  place: YearPlace,
  { year, isAnnual, source }: DocumentYear,
  hasOwnYear: boolean,
): LineFinding | null {
  if (Math.abs(place.year - year) > FARTHEST) return null
  const sure = isAnnual && source === 'title' ? 'warning' : 'info'
  const found = (
    variant: 'plan' | 'review' | 'opening' | 'signature' | 'paper',
    severity: 'warning' | 'info',
    right: number | null,
  ): LineFinding => ({
    start: place.start,
    end: place.end,
    severity,
    message: `residue/foreign-year.message.${variant}`,
    values: { text: place.year, year, right: right ?? year },
    suggestions: right === null ? [] : [String(right)],
  })
  switch (place.kind) {
    case 'plan':
      if (place.year === year + 1 || (place.year >= year && !place.isPlainPlan)) return null
      return found('plan', place.year < year ? sure : 'info', year + 1)
    case 'review':
      if (place.year === year || (place.year === year - 1 && !isAnnual)) return null
      return found('review', sure, year)
    case 'opening':
      if (place.year === year || place.otherYears.includes(year) || source !== 'title') return null
      return isAnnual ? found('opening', sure, year) : null
    case 'signature':
      if (place.year === year || place.year === year + 1) return null
      return isAnnual || place.year > year ? found('signature', sure, null) : null
    default:
      // Beside a year of the text's own it is a comparison or a story.
      if (place.year >= year || place.year < year - 2 || place.otherYears.length > 0) return null
      return isAnnual || hasOwnYear ? found('paper', 'info', null) : null
  }
}
