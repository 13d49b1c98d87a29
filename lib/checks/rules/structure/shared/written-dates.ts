/** Dates of issue (成文日期): lines that are a date and nothing else, in right and wrong forms. */
import { parseChineseNumeral } from '../../../../outline/numerals'

/** How the date is written; `right` as GB/T 9704-2012 7.3.5.4 wants it, `blank` with nothing filled in. */
export type DateForm =
  | 'right'
  | 'chinese'
  | 'separators'
  | 'leading-zero'
  | 'short-year'
  | 'no-day'
  | 'blank'

export interface WrittenDate {
  form: DateForm
  start: number
  end: number
  year: number
  /** The date in the right form; null where something is left to fill in. */
  right: string | null
}

const LONGEST = 24
/** A name and spaces may stand before the date. */
const LONGEST_WITH_NAME = 120
const DATE_ENDS = '日月0123456789'
const SPACES = ' \t\u3000'
const CHINESE =
  /^([〇○零Oo0一二三四五六七八九]{4})年([一二三四五六七八九十元]{1,3})月([一二三四五六七八九十]{1,3})日$/u
const ARABIC = /^(\d{2}|\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/u
const SEPARATED = /^(20\d\d)([-./])(\d{1,2})\2(\d{1,2})$/u
const BLANK =
  /^[\d〇○零一二三四五六七八九XxＸ×*＊_＿\s]{0,6}年[\dXxＸ×*＊_＿\s]{0,6}月[\dXxＸ×*＊_＿\s]{0,6}日$/u

/** Whether the last character allows a date at the end. Asked of every line of a text. */
export function mayEndInDate(text: string): boolean {
  if (text.length > LONGEST_WITH_NAME) return false
  let end = text.length - 1
  while (end >= 0 && SPACES.includes(text.charAt(end))) end--
  return end >= 0 && DATE_ENDS.includes(text.charAt(end))
}

/** null: the text is no date. Spaces around and inside it do not count. */
export function readWrittenDate(text: string): WrittenDate | null {
  if (text.length > LONGEST + 40) return null
  const trimmed = text.trim()
  if (trimmed.length < 6 || trimmed.length > LONGEST) return null
  const start = text.length - text.trimStart().length
  const place = { start, end: start + trimmed.length }
  const date = trimmed.replace(/\s/gu, '')
  return readChinese(date, place) ?? readArabic(date, place) ?? readBlank(trimmed, place)
}

type Span = Pick<WrittenDate, 'start' | 'end'>

function readChinese(date: string, span: Span): WrittenDate | null {
  const match = CHINESE.exec(date)
  if (!match) return null
  const year = Number([...(match[1] ?? '')].map(digitOf).join(''))
  const month = match[2] === '元' ? 1 : (parseChineseNumeral(match[2] ?? '') ?? 0)
  const day = parseChineseNumeral(match[3] ?? '') ?? 0
  return { ...span, form: 'chinese', year, right: write(year, month, day) }
}

function digitOf(character: string): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(character))
}

function readArabic(date: string, span: Span): WrittenDate | null {
  const separated = SEPARATED.exec(date)
  if (separated) {
    const [, year, , month, day] = separated.map(Number)
    const right = write(year ?? 0, month ?? 0, day ?? 0)
    return right ? { ...span, form: 'separators', year: year ?? 0, right } : null
  }
  const match = ARABIC.exec(date)
  if (!match) return null
  const [, yearText = '', monthText = '', dayText] = match
  const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0)
  const found = { ...span, year }
  if (dayText === undefined) return { ...found, form: 'no-day', right: null }
  const right = write(year, Number(monthText), Number(dayText))
  if (yearText.length === 2) return { ...found, form: 'short-year', right }
  const zero = monthText.startsWith('0') || dayText.startsWith('0')
  return { ...found, form: zero ? 'leading-zero' : 'right', right }
}

function readBlank(date: string, span: Span): WrittenDate | null {
  return BLANK.test(date) ? { ...span, form: 'blank', year: 0, right: null } : null
}

function write(year: number, month: number, day: number): string | null {
  const possible = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return possible ? `${year}年${month}月${day}日` : null
}
