/** Days and hours that no calendar has: `2月30日`, `13月5日`, `25时10分` (practice). */
import { defineLineRule, type LineFinding, type Place } from '../../rule'
import { daysInMonth } from './shared/calendar'
import { type DateMention, readDates } from './shared/dates'

/** Behind a moment of the day, so that a duration (用时25时) is none. */
const HOUR =
  /(?:[日号]|上午|下午|中午|凌晨|晚上|早上|晚|[至—－-])\s?(\d{1,2})(?:[时点](?:(\d{1,2})分)?|[:：](\d{2}))(?![\d小])/g
const HOUR_SIGN = /\d\s?[时点:：]/
const MONTH_WORD = /^(?:底|初|末|上旬|中旬|下旬|[至到—－\-~～]\s?\d)/

export const impossibleDate = defineLineRule({
  id: 'consistency/impossible-date',
  severity: 'error',
  triggers: '0123456789月日',
  check: (line, place) => {
    if (!isJudged(place)) return []
    const found: LineFinding[] = []
    for (const date of readDates(line)) {
      const message = judge(date, line.text)
      if (message === null) continue
      const { start, end } = date
      found.push({ start, end, message, values: { date: line.text.slice(start, end) } })
    }
    findHours(line.text, found)
    return found
  },
})

/** Texts about writing and stories name such days on purpose. */
function isJudged({ textKind, kind }: Place): boolean {
  return textKind !== 'guide' && textKind !== 'other' && kind !== 'code'
}

function judge({ written, year, end }: DateMention, text: string) {
  const { month, day } = written
  if (month === null) return null
  if (month < 1 || month > 12) {
    // 13月 alone may be the thirteenth of a series of months.
    const isDate = written.year !== null || day !== null || MONTH_WORD.test(text.slice(end))
    return isDate ? ('consistency/impossible-date.message.month' as const) : null
  }
  if (day === null || (day >= 1 && day <= daysInMonth(year, month))) return null
  // 2023年12月1日至2月29日: the year of the first date may be over.
  const isTakenOver = written.year === null && year !== null
  if (isTakenOver && day >= 1 && day <= daysInMonth(year + 1, month)) return null
  return month === 2 && day === 29
    ? ('consistency/impossible-date.message.leap' as const)
    : ('consistency/impossible-date.message' as const)
}

function findHours(text: string, found: LineFinding[]): void {
  if (!HOUR_SIGN.test(text)) return
  for (const match of text.matchAll(HOUR)) {
    const [whole, hour = '', minute, clock] = match
    const minutes = Number(minute ?? clock ?? 0)
    if (Number(hour) <= 24 && minutes < 60) continue
    // 比分 -75:60
    if (clock !== undefined && !/^[日号上下中凌晚早]/.test(whole)) continue
    const end = match.index + whole.length
    const start = match.index + whole.search(/\d/)
    found.push({
      start,
      end,
      severity: 'warning',
      message: 'consistency/impossible-date.message.hour',
      values: { date: text.slice(start, end) },
    })
  }
}
