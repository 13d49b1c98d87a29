/** Dates of issue and years in forms that official texts do not use (GB/T 9704-2012 7.3.5.4, GB/T 15835-2011 5.1). */
import type { MessageKey } from '../../../messages/catalogue'
import {
  type AnalysedDocument,
  type Collected,
  type DocumentFinding,
  defineCollectingRule,
} from '../../rule'
import { readEdgeLine } from './shared/edge-lines'
import { isJudged } from './shared/judged-reports'
import { officialTexts } from './shared/official-texts'
import { findShortYears, type ShortYear } from './shared/short-years'
import { type DateForm, mayEndInDate, type WrittenDate } from './shared/written-dates'

type Item = ({ what: 'date'; atEnd: boolean } & WrittenDate) | ({ what: 'year' } & ShortYear)

const MESSAGES: Partial<Record<DateForm, MessageKey>> = {
  chinese: 'structure/date-form.chinese',
  separators: 'structure/date-form.message',
  'leading-zero': 'structure/date-form.zero',
  'short-year': 'structure/date-form.year',
  'no-day': 'structure/date-form.day',
}
/** The regulation of 2012 made Arabic numerals the rule; older texts have Chinese ones rightly. */
const FIRST_YEAR = 2013
/** A date, or a unit with the date behind it. */
const LONGEST_DATE_LINE = 60
/** Years so far from today are not what two digits mean. */
const YEARS_BACK = 15
const YEARS_AHEAD = 6

export const dateForm = defineCollectingRule<Item>({
  id: 'structure/date-form',
  severity: 'warning',
  triggers: '年-./',
  collect: (line, place) => {
    if (place.textKind !== 'official' || place.kind === 'cell' || place.kind === 'quote') return []
    const mayBeDate = place.kind === 'body' && line.text.length <= LONGEST_DATE_LINE
    const date = mayBeDate && mayEndInDate(line.text) ? readEdgeLine(line).date : null
    if (date) return [{ what: 'date', atEnd: place.atEnd, ...date }]
    return findShortYears(line.text).map((year) => ({ what: 'year', ...year }))
  },
  judge: (items, document) => [
    ...judgeDates(items, document),
    ...judgeYears(items, document.today.year),
  ],
})

function judgeDates(
  items: readonly Collected<Item>[],
  document: AnalysedDocument,
): DocumentFinding[] {
  const issued = new Set(officialTexts(document).map(({ date }) => date?.lineIndex))
  if (!document.reports.some((report) => isJudged(document, report))) return []
  return items.flatMap(({ lineIndex, item }) => {
    if (item.what !== 'date' || !(issued.has(lineIndex) || item.atEnd)) return []
    const message = MESSAGES[item.form]
    if (!message || (item.form === 'chinese' && item.year < FIRST_YEAR)) return []
    if (item.form === 'no-day' && !issued.has(lineIndex)) return []
    const strict = issued.has(lineIndex) && item.form !== 'no-day'
    const { start, end, right } = item
    const finding: DocumentFinding = { lineIndex, start, end, message }
    if (right) Object.assign(finding, { values: { date: right }, suggestions: [right] })
    return [strict ? finding : { ...finding, severity: 'info' }]
  })
}

function judgeYears(items: readonly Collected<Item>[], today: number): DocumentFinding[] {
  return items.flatMap(({ lineIndex, item }) => {
    if (item.what !== 'year') return []
    const year = 2000 + item.digits
    if (year < today - YEARS_BACK || year > today + YEARS_AHEAD) return []
    const { start, end } = item
    return [
      {
        lineIndex,
        start,
        end,
        message: 'structure/date-form.short',
        values: { year: `${year}年` },
        suggestions: [`${year}年`],
        severity: 'info',
      },
    ]
  })
}
