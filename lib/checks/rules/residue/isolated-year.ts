/** `2023年度述职报告` over a text of 2025, a letter signed before what it tells: a year nothing bears out (practice). */
import { firstAtLine } from '../../../document/line-splice'
import type { Outline, ReportRange } from '../../../outline/types'
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { findIsolatedYears } from './matching/isolated-years'
import { findYearMentions, type YearMention } from './matching/year-mentions'
import { groupByReport } from './shared/by-report'

const PLANS = 'plans'
const OPENING_LINES = 4

export const isolatedYear = defineCollectingRule<YearMention>({
  id: 'residue/isolated-year',
  severity: 'warning',
  triggers: '2',
  collect: ({ text }, { kind, textKind, part }) =>
    textKind === 'official' && (kind === 'title' || kind === 'heading' || kind === 'body')
      ? findYearMentions({ text, kind, isInPlans: part === PLANS })
      : [],
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ report, year, items: ofReport }) => {
      if (year?.isWide) return []
      return findIsolatedYears(ofReport, {
        openingEnd: findOpeningEnd(report.range, document.outline),
        title: report.range.title ?? '',
        isForward: year?.isForward === true,
        isAnnual: year?.isAnnual === true,
      }).map(
        ({
          lineIndex,
          item: { start, end, year: written },
          kind,
          severity,
          near,
        }): DocumentFinding => ({
          lineIndex,
          start,
          end,
          severity,
          message: `residue/isolated-year.message.${kind}`,
          values: { text: written, year: near },
          suggestions: [],
        }),
      )
    }),
})

/** Up to the first heading, at most the first lines. */
function findOpeningEnd({ firstLine, titleLine, endLine }: ReportRange, outline: Outline): number {
  const latest = Math.min(firstLine + OPENING_LINES, endLine)
  const { headings } = outline
  for (let index = firstAtLine(headings, firstLine); index < headings.length; index++) {
    const heading = headings[index]
    if (!heading || heading.lineIndex >= latest) break
    if (heading.kind === 'block' && heading.lineIndex !== titleLine) return heading.lineIndex
  }
  return latest
}
