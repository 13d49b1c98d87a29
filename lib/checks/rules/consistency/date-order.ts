/** Ranges of time that run backwards, and stages of a plan out of order (practice). */
import { type Collected, type DocumentFinding, defineCollectingRule } from '../../rule'
import { exists } from './shared/calendar'
import { type DateRange, readDateRanges } from './shared/date-ranges'
import type { DateMention } from './shared/dates'

interface Item {
  range: DateRange
  text: string
  backwards: 'surely' | 'perhaps' | null
  /** Ordinal of the stage whose time it is; null: of no stage. */
  stage: number | null
}

/** From autumn on a range without a year may end in the next. */
const LAST_MONTH_WITHIN_YEAR = 7
/** Nobody means a range of nine months and more over the end of a year without naming it. */
const NEAREST_NEXT_YEAR = 3
const STAGE = /第([一二三四五六])(?:阶段|步)|^\s{0,4}[（(]?([一二三四五六])[、）)].{0,16}阶段/
const ORDINALS = '一二三四五六'

export const dateOrder = defineCollectingRule<Item>({
  id: 'consistency/date-order',
  severity: 'warning',
  triggers: '月年日',
  collect: (line, { textKind }) => {
    if (textKind === 'guide' || textKind === 'other') return []
    const ranges = readDateRanges(line)
    if (ranges.length === 0) return []
    const head = STAGE.exec(line.text.slice(0, 40))
    const stage = head ? ORDINALS.indexOf(head[1] ?? head[2] ?? '') + 1 : null
    return ranges.map((range, index) => ({
      range,
      text: line.text.slice(range.start, range.end),
      backwards: judgeRange(range),
      stage: index === 0 && ranges.length === 1 ? stage : null,
    }))
  },
  judge: (items) => [
    ...items.filter(({ item }) => item.backwards !== null).map(describeBackwards),
    ...judgeStages(items.filter(({ item }) => item.stage !== null && item.backwards === null)),
  ],
})

function judgeRange({ first, second }: DateRange): Item['backwards'] {
  if (!exists(first) || !exists(second)) return null
  const { year, month, day } = first.written
  const end = second.written
  if (year !== null && end.year !== null) return compare(first, second) > 0 ? 'surely' : null
  if (month === null || (end.month !== null && end.year !== null)) return null
  const isSameMonth = end.month === null || end.month === month
  if (isSameMonth) return day !== null && end.day !== null && end.day < day ? 'surely' : null
  if (end.month === null || month < end.month) return null
  if (year !== null) return 'surely'
  const difference = month - end.month
  if (day !== null && end.day !== null) return difference <= NEAREST_NEXT_YEAR ? 'surely' : null
  if (month <= LAST_MONTH_WITHIN_YEAR) return 'surely'
  return difference === 1 ? 'perhaps' : null
}

/** As far as both are known. */
function compare(one: DateMention, other: DateMention): number {
  for (const unit of ['year', 'month', 'day'] as const) {
    const first = one[unit]
    const second = other[unit]
    if (first === null || second === null) return 0
    if (first !== second) return first - second
  }
  return 0
}

function describeBackwards({ lineIndex, item }: Collected<Item>): DocumentFinding {
  const { start, end } = item.range
  return {
    lineIndex,
    start,
    end,
    ...(item.backwards === 'perhaps' && { severity: 'info' as const }),
    message: 'consistency/date-order.message',
    values: { range: item.text },
  }
}

/** A stage that begins before the one before it begins; one that only overlaps may be meant. */
function judgeStages(items: readonly Collected<Item>[]): DocumentFinding[] {
  return items.flatMap(({ lineIndex, item }, index): DocumentFinding[] => {
    const before = items[index - 1]
    if (!before || item.stage !== (before.item.stage ?? 0) + 1) return []
    const { first, start, end } = item.range
    const earlier = before.item.range
    const beginsBefore = compareBegins(first, earlier.first) < 0
    const overlaps = first.day !== null && compareBegins(first, earlier.second) < 0
    if (!beginsBefore && !overlaps) return []
    return [
      {
        lineIndex,
        start,
        end,
        ...(!beginsBefore && { severity: 'info' as const }),
        message: beginsBefore
          ? 'consistency/date-order.message.stage'
          : 'consistency/date-order.message.overlap',
        values: { range: item.text, before: before.item.text },
      },
    ]
  })
}

function compareBegins(one: DateMention, other: DateMention): number {
  if (one.year !== null && other.year !== null) return compare(one, other)
  if (one.month === null || other.month === null) return 0
  if (one.month !== other.month) {
    // Without years a difference of half a year may be the turn of the year.
    return Math.abs(one.month - other.month) > 6 ? 0 : one.month - other.month
  }
  return one.day === null || other.day === null ? 0 : one.day - other.day
}
