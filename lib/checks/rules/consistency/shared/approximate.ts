/** Numbers that are not exact. */
import * as v from 'valibot'
import data from '../data/approximate.json'
import type { Quantity } from './quantities'

const WordsSchema = v.array(v.pipe(v.string(), v.nonEmpty()))
const words = v.parse(
  v.strictObject({
    /** In front of a number that is not exact. */
    before: WordsSchema,
    /** In front of a number that is a limit. */
    limits: WordsSchema,
  }),
  data,
)
const groupByLast = (list: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const byLast = new Map<string, string[]>()
  for (const word of list) {
    const last = word.slice(-1)
    byLast.set(last, [...(byLast.get(last) ?? []), word])
  }
  return byLast
}
const before = groupByLast(words.before)
const limits = groupByLast(words.limits)

const ABOUT = '余多来'
const RANGE = '-－–—~～至'
const RANGE_BEFORE = /\d[%％]?[万亿千百]?[\u4e00-\u9fff]{0,2}\s?(?:[-－–—~～至])\s?$/
const AFTER = ['左右', '上下', '以上', '以下', '以内', '以外']

/** 近, 约, 余, 以上, or one end of a range. */
export function isApproximate(text: string, quantity: Quantity): boolean {
  const { start, numeralEnd, end } = quantity
  return (
    endsWithOneOf(text, start, before) ||
    isLimit(text, quantity) ||
    holdsAbout(text, start, numeralEnd) ||
    AFTER.some((word) => text.startsWith(word, end)) ||
    isRangeBegun(text, numeralEnd) ||
    isRangeBegun(text, end) ||
    isRangeEnd(text, start)
  )
}

/** 不少于, 不超过. */
export function isLimit(text: string, { start }: Quantity): boolean {
  return endsWithOneOf(text, start, limits)
}

function endsWithOneOf(
  text: string,
  end: number,
  byLast: ReadonlyMap<string, readonly string[]>,
): boolean {
  const sharing = byLast.get(text.charAt(end - 1))
  return sharing?.some((word) => text.startsWith(word, end - word.length)) === true
}

function holdsAbout(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (ABOUT.includes(text.charAt(index))) return true
  return false
}

function isRangeBegun(text: string, end: number): boolean {
  const at = text.charAt(end) === ' ' ? end + 1 : end
  const mark = text.charAt(at)
  if (mark === '至') return /\d/.test(text.charAt(at + 1))
  return mark !== '' && RANGE.includes(mark)
}

function isRangeEnd(text: string, start: number): boolean {
  const at = text.charAt(start - 1) === ' ' ? start - 2 : start - 1
  const mark = text.charAt(at)
  if (mark === '' || !RANGE.includes(mark)) return false
  return RANGE_BEFORE.test(text.slice(Math.max(0, start - 8), start))
}
