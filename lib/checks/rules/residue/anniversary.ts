/** `建党100周年` in a report of 2023: an anniversary that falls in another year (arithmetic). */
import { memoizeByLine } from '../../../document/line'
import { type DocumentFinding, defineCollectingRule, type LineFinding } from '../../rule'
import { type Anniversary, findAnniversaries } from './matching/anniversaries'
import { groupByReport } from './shared/by-report'
import { quotable } from './shared/context'
import type { DocumentYear } from './shared/document-year'

/** Farther ones are history or aims, not leftovers of a text that was copied. */
const FARTHEST_LEFTOVER = 12

const readAnniversaries = memoizeByLine(({ text }) => findAnniversaries(text))

export const anniversary = defineCollectingRule<Anniversary>({
  id: 'residue/anniversary',
  severity: 'warning',
  triggers: '周诞',
  collect: (line, { kind, textKind }) =>
    textKind === 'official' && kind !== 'quote' ? readAnniversaries(line) : [],
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ year, items: ofReport }) =>
      ofReport.flatMap(({ lineIndex, item }): DocumentFinding[] => {
        const finding = judgeOne(item, year)
        return finding ? [{ lineIndex, ...finding }] : []
      }),
    ),
})

function judgeOne(item: Anniversary, year: DocumentYear | null): LineFinding | null {
  const { start, end, text, years, statedYear } = item
  const [expected = 0] = years
  if (item.isNamed && statedYear !== null) {
    if (statedYear === expected) return null
    return {
      start,
      end,
      message: 'residue/anniversary.message.stated',
      values: { text: quotable(text), expected, year: statedYear },
      suggestions: [],
    }
  }
  if (!year || year.isWide || item.isRetrospect) return null
  if (years.some((one) => isPresent(one, year))) return null
  if (item.writtenYears.some((one) => one !== year.year)) return null
  const closest = closestTo(year.year, years)
  if (Math.abs(closest - year.year) > FARTHEST_LEFTOVER) return null
  // Only what is celebrated is of the present: an anniversary may be named as a date at any time.
  if (!item.isOccasion) return null
  // The year just past may well be spoken of.
  const isFar = closest < year.earliest - 1
  const isSure = item.isNamed && isFar && year.source !== 'date'
  return {
    start,
    end,
    severity: isSure ? 'warning' : 'info',
    message: item.isNamed ? 'residue/anniversary.message' : 'residue/anniversary.message.bare',
    values: { text: quotable(text), expected: closest, year: year.year },
    suggestions: [],
  }
}

function isPresent(one: number, { earliest, latest }: DocumentYear): boolean {
  return one >= earliest && one <= latest
}

function closestTo(year: number, years: readonly number[]): number {
  return years.reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best))
}
