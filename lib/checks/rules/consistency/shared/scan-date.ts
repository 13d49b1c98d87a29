/** Reads a written date at its first numeral, without a pattern: a match of one costs microseconds. */
import type { CalendarDate } from './calendar'
import { isDigitCode } from './characters'
import { readChineseNumber } from './numerals'

export interface ScannedDate extends CalendarDate {
  end: number
}

export const CHINESE_NUMERALS = '〇○零一二三四五六七八九十'
/** 月租, 月报表: no month of the calendar. */
const OTHER_WORDS = ['租', '薪', '供', '刊', '报表', '均', '嫂']
const MARKS = '年月日'
const LONGEST_YEAR = 4

interface Numeral {
  value: number | null
  end: number
  isArabic: boolean
}

/** `start`: of the numeral in front of the mark at `mark`, which is 年, 月 or 日. */
export function scanDate(text: string, start: number, mark: number): ScannedDate | null {
  const isArabic = isDigitCode(text.charCodeAt(start))
  const before = text.charAt(start - 1)
  if (isArabic ? /[\d.]/.test(before) : CHINESE_NUMERALS.includes(before) && before !== '')
    return text.charAt(mark) === '日' && before === '.' ? scanDay(text, start, mark) : null
  switch (MARKS.indexOf(text.charAt(mark))) {
    case 0:
      return scanYear(text, start, mark)
    case 1:
      return before === '第' ? null : scanMonth(text, start)
    default:
      return isArabic ? scanDay(text, start, mark) : null
  }
}

function scanYear(text: string, start: number, mark: number): ScannedDate | null {
  const numeral = readNumeral(text, start, LONGEST_YEAR)
  if (!numeral || numeral.end - start !== LONGEST_YEAR || skipSpace(text, numeral.end) !== mark)
    return null
  const rest = scanMonth(text, skipSpace(text, mark + 1), true)
  return rest
    ? { ...rest, year: numeral.value }
    : { year: numeral.value, month: null, day: null, end: mark + 1 }
}

/** 一月一主题: a Chinese month without a year is a date only with a day. */
function scanMonth(text: string, start: number, hasYear = false): ScannedDate | null {
  const month = readNumeral(text, start, 2)
  if (!month) return null
  const mark = skipSpace(text, month.end)
  if (text.charAt(mark) !== '月' || OTHER_WORDS.some((word) => text.startsWith(word, mark + 1)))
    return null
  const end = text.charAt(mark + 1) === '份' ? mark + 2 : mark + 1
  const day = readNumeral(text, skipSpace(text, end), 2)
  const dayMark = day ? skipSpace(text, day.end) : end
  const isDay = day !== null && '日号'.includes(text.charAt(dayMark)) && dayMark < text.length
  const isNumber = isDay && text.charAt(dayMark) === '号'
  if (!hasYear && !month.isArabic && (!isDay || isNumber)) return null
  return isDay
    ? { year: null, month: month.value, day: day.value, end: dayMark + 1 }
    : { year: null, month: month.value, day: null, end }
}

function scanDay(text: string, start: number, mark: number): ScannedDate | null {
  if (mark - start > 2 || text.charAt(mark - 1) === ' ') return null
  return { year: null, month: null, day: Number(text.slice(start, mark)), end: mark + 1 }
}

/** Null: none, or one of too many digits. */
function readNumeral(text: string, start: number, longest: number): Numeral | null {
  let end = start
  const isArabic = isDigitCode(text.charCodeAt(start))
  if (isArabic) {
    while (isDigitCode(text.charCodeAt(end))) end++
    return end - start > longest
      ? null
      : { value: Number(text.slice(start, end)), end, isArabic: true }
  }
  // Tens take a character more: 二十八.
  const limit = Math.max(longest, 3)
  while (end < text.length && CHINESE_NUMERALS.includes(text.charAt(end))) end++
  if (end === start || end - start > limit) return null
  return { value: readChineseNumber(text.slice(start, end)), end, isArabic: false }
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at
}
