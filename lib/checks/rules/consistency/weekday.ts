/** A weekday that is not that of its date: `2024年5月1日（星期五）` (practice). */
import {
  type AnalysedDocument,
  type Collected,
  type DocumentFinding,
  defineCollectingRule,
} from '../../rule'
import { daysInMonth, WEEKDAYS, weekdayOf } from './shared/calendar'
import { readDates } from './shared/dates'

interface Item {
  /** Null: none stands in the sentence. */
  year: number | null
  /** The year stands at an earlier date: this one may be of the next. */
  isTakenOver: boolean
  month: number
  day: number
  /** 0: Sunday. */
  weekday: number
  /** Of the weekday's own character. */
  at: number
  date: string
}

const WEEKDAY = /^\s?[（(]?\s?(?:星期|周|礼拜)([一二三四五六日天])(?![至到、和—\-一二三四五六日天])/
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=\s?年|[〕)）\]])/g
/** Where a document names its year: title and opening, signature and date. */
const LINES_AT_START = 6
const LINES_AT_END = 8
const LONGEST_READ = 400

export const weekday = defineCollectingRule<Item>({
  id: 'consistency/weekday',
  severity: 'warning',
  triggers: '星周礼',
  collect: (line, { textKind }) => {
    if (textKind === 'guide' || textKind === 'other') return []
    return readDates(line).flatMap(({ year, month, day, written, start, end }): Item[] => {
      if (month === null || day === null) return []
      const match = WEEKDAY.exec(line.text.slice(end, end + 10))
      if (!match || month < 1 || month > 12 || day > daysInMonth(year, month)) return []
      const named = match[1] === '天' ? 0 : WEEKDAYS.indexOf(match[1] ?? '')
      const at = end + match[0].length - 1
      return [
        {
          year,
          isTakenOver: written.year === null,
          month,
          day,
          weekday: named,
          at,
          date: line.text.slice(start, end),
        },
      ]
    })
  },
  judge: (items, document) => {
    const yearsOf = createYearFinder(document)
    return items.flatMap((one) => judge(one, yearsOf))
  },
})

function judge(
  { lineIndex, item }: Collected<Item>,
  yearsOf: (lineIndex: number) => readonly number[],
): DocumentFinding[] {
  const { year, isTakenOver, month, day, weekday: named, at, date } = item
  const years = year === null ? yearsOf(lineIndex) : isTakenOver ? [year, year + 1] : [year]
  const [first] = years
  if (first === undefined) return []
  if (years.some((one) => weekdayOf(one, month, day) === named)) return []
  const right = WEEKDAYS.charAt(weekdayOf(first, month, day))
  return [
    {
      lineIndex,
      start: at,
      end: at + 1,
      ...(year === null && { severity: 'info' as const }),
      message: 'consistency/weekday.message',
      values: { date: year === null ? `${first}年${date}` : date, weekday: right },
      suggestions: [right],
    },
  ]
}

/** Years that the report of a line is about, the first named first; read once a report. */
function createYearFinder({ reports, lines }: AnalysedDocument) {
  const known = new Map<number, readonly number[]>()
  let order = 0

  function read(firstLine: number, endLine: number): number[] {
    const startEnd = Math.min(endLine, firstLine + LINES_AT_START)
    const near = [
      ...lines.slice(Math.max(firstLine, endLine - LINES_AT_END), endLine),
      ...lines.slice(firstLine, startEnd),
    ]
    const years = near.flatMap(({ line }) =>
      [...line.text.slice(0, LONGEST_READ).matchAll(YEAR)].map(([year]) => Number(year)),
    )
    return [...new Set(years)]
  }

  /** Asked in document order. */
  return (lineIndex: number): readonly number[] => {
    while (order < reports.length - 1 && lineIndex >= (reports[order]?.range.endLine ?? 0)) order++
    const range = reports[order]?.range
    if (!range) return []
    const years = known.get(order) ?? read(range.firstLine, range.endLine)
    known.set(order, years)
    return years
  }
}
