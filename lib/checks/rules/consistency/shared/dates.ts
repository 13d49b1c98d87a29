/** The dates of a line in order, each with the year and month it takes over from the one before. */
import { type Line, memoizeByLine } from '../../../../document/line'
import type { CalendarDate } from './calendar'
import { isDigitCode, isSentenceEnd } from './characters'
import { periods } from './periods'
import { CHINESE_NUMERALS, scanDate } from './scan-date'

export interface DateMention extends CalendarDate {
  start: number
  end: number
  /** As written, before anything is taken over. */
  written: CalendarDate
}

const NUMERAL_AND_MARK = /[\d〇○零一二三四五六七八九十]\s?[年月日]/g
const NUMERIC = /(?<![\d.\-/])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d\-/]|\.\d|[A-Za-z])/g
const CHINESE_LUNAR = /(?:农历|阴历|旧历)[^，。；]{0,6}$/

const NUMERIC_SIGN = /\d{4}[-/.]\d/
const NOTHING: readonly DateMention[] = []

export const readDates = memoizeByLine(({ text }: Line): readonly DateMention[] => {
  const found: DateMention[] = []
  readWritten(text, found)
  if (NUMERIC_SIGN.test(text)) {
    readNumeric(text, found)
    found.sort((a, b) => a.start - b.start)
  }
  return found.length === 0 ? NOTHING : takeOver(text, found)
})

function readWritten(text: string, found: DateMention[]): void {
  let free = 0
  NUMERAL_AND_MARK.lastIndex = 0
  while (NUMERAL_AND_MARK.test(text)) {
    const at = NUMERAL_AND_MARK.lastIndex - 1
    const start = findNumeralStart(text, at)
    if (start < free || start === at) continue
    const scanned = scanDate(text, start, at)
    if (!scanned) continue
    const { year, month, day, end } = scanned
    free = end
    if (isLunar(text, start)) continue
    found.push({ year, month, day, written: { year, month, day }, start, end })
  }
}

function findNumeralStart(text: string, mark: number): number {
  let start = text.charAt(mark - 1) === ' ' ? mark - 1 : mark
  const isArabic = isDigitCode(text.charCodeAt(start - 1))
  for (let steps = 0; steps < 4 && start > 0; steps++) {
    const isNumeral = isArabic
      ? isDigitCode(text.charCodeAt(start - 1))
      : CHINESE_NUMERALS.includes(text.charAt(start - 1))
    if (!isNumeral) break
    start--
  }
  return text.charAt(start) === ' ' ? mark : start
}

function isLunar(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  return before.includes('历') && CHINESE_LUNAR.test(before)
}

function readNumeric(text: string, found: DateMention[]): void {
  for (const match of text.matchAll(NUMERIC)) {
    const date = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }
    const start = match.index
    // Numbers of models and standards are built alike.
    if (date.month > 13 || date.day > 31) continue
    found.push({ ...date, written: date, start, end: start + match[0].length })
  }
}

/** Inside one sentence a date without a year belongs to the year named before it. */
function takeOver(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.every((one) => one.year === null)) return dates
  let year: number | null = null
  let from = 0
  return dates.map((one) => {
    if (endsBetween(text, from, one.start)) year = null
    const between = text.slice(from, one.start)
    if (periods.otherPeriods.some((word) => between.includes(word))) year = null
    from = one.end
    if (one.year !== null) year = one.year
    return one.year === null && one.month !== null ? { ...one, year } : one
  })
}

function endsBetween(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isSentenceEnd(text.charCodeAt(index))) return true
  return false
}
