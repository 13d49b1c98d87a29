/** `2023年度述职报告` over a text of 2025, a letter signed before what it tells: a year nothing bears out (practice). */
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
  for (let line = firstLine; line < latest; line++)
    if (line !== titleLine && headingLines(outline).has(line)) return line
  return latest
}

const kept = new WeakMap<Outline, ReadonlySet<number>>()

function headingLines(outline: Outline): ReadonlySet<number> {
  let known = kept.get(outline)
  if (!known) {
    known = new Set(
      outline.headings.flatMap(({ kind, lineIndex }) => (kind === 'block' ? [lineIndex] : [])),
    )
    kept.set(outline, known)
  }
  return known
}
