/** The dates of a line in order, each with the year and month it takes over from the one before. */
import { type Line, memoizeByLine } from '../../../../document/line'
import type { CalendarDate } from './calendar'
import { isDigitCode, isSentenceEnd } from './characters'
import { readChineseNumber } from './numerals'
import { periods } from './periods'

export interface DateMention extends CalendarDate {
  start: number
  end: number
  /** As written, before anything is taken over. */
  written: CalendarDate
}

const CHINESE_YEAR = '[〇○零一二三四五六七八九]{4}'
const CHINESE = '[一二三四五六七八九十]{1,3}'
const YEAR = `(?<![\\d.])(\\d{4}|(?<![〇○零一二三四五六七八九])${CHINESE_YEAR})\\s?年\\s?`
const MONTH = `(?<![\\d.第])(\\d{1,2}|${CHINESE})\\s?月(?!租|薪|供|刊|报表|均|嫂)(?:份)?`
const DAY = `\\s?(\\d{1,2}|${CHINESE})\\s?([日号])`
const DATE = new RegExp(
  `${YEAR}(?:${MONTH}(?:${DAY})?)?|${MONTH}(?:${DAY})?|(?<!\\d)(\\d{1,2})日`,
  'y',
)
const CHINESE_NUMERALS = '〇○零一二三四五六七八九十'
const YEAR_MARK = 0x5e74
const MONTH_MARK = 0x6708
const DAY_MARK = 0x65e5
const NUMERIC = /(?<![\d.\-/])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d\-/]|\.\d|[A-Za-z])/g
const CHINESE_LUNAR = /(?:农历|阴历|旧历)[^，。；]{0,6}$/

const DATE_SIGN = /[\d〇○零一二三四五六七八九十]\s?[年月日]|\d{4}[-/.]\d/
const NUMERIC_SIGN = /\d{4}[-/.]\d/
const NOTHING: readonly DateMention[] = []

export const readDates = memoizeByLine(({ text }: Line): readonly DateMention[] => {
  if (!DATE_SIGN.test(text)) return NOTHING
  const found: DateMention[] = []
  readWritten(text, found)
  if (NUMERIC_SIGN.test(text)) {
    readNumeric(text, found)
    found.sort((a, b) => a.start - b.start)
  }
  return found.length === 0 ? NOTHING : takeOver(text, found)
})

function readWritten(text: string, found: DateMention[]): void {
  const hasLunar = text.includes('历')
  let free = 0
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== YEAR_MARK && code !== MONTH_MARK && code !== DAY_MARK) continue
    const start = findNumeralStart(text, at)
    if (start < free || start === at) continue
    DATE.lastIndex = start
    const match = DATE.exec(text)
    if (!match) continue
    free = start + match[0].length
    const date = hasLunar && isLunar(text, start) ? null : readMatch(match)
    if (date) found.push(date)
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

function readMatch(match: RegExpExecArray): DateMention | null {
  const writtenYear = match[1]
  const writtenMonth = match[2] ?? match[5]
  const writtenDay = match[3] ?? match[6] ?? match[8]
  if (writtenYear === undefined) {
    const isArabic = writtenMonth === undefined || isDigitCode(writtenMonth.charCodeAt(0))
    // 一月一主题: a Chinese month is a date only with a year or a day.
    if (!isArabic && (writtenDay === undefined || match[7] === '号')) return null
    if (writtenMonth === undefined && match[7] === '号') return null
  }
  const start = match.index
  const end = start + match[0].trimEnd().length
  const year = read(writtenYear)
  const month = read(writtenMonth)
  const day = read(writtenDay)
  return { year, month, day, written: { year, month, day }, start, end }
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

function read(written: string | undefined): number | null {
  if (written === undefined) return null
  return isDigitCode(written.charCodeAt(0)) ? Number(written) : readChineseNumber(written)
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
