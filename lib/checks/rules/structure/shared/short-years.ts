/** Years in two digits: `25年底`. Spans of time (`工作25年初心不改`) are none. */
import * as v from 'valibot'
import { PatternSchema } from '../../../../genres/pattern'
import data from '../data/short-years.json'

export const ShortYearDataSchema = v.strictObject({
  /** Words before a number of years. */
  before: PatternSchema,
  /** What follows a year, as opposed to a span of years. */
  after: PatternSchema,
  /** A month makes a year sure only behind such words: `执行12年6个月`. */
  beforeMonth: PatternSchema,
})

export interface ShortYear {
  /** Normalised offsets of the two digits with 年. */
  start: number
  end: number
  digits: number
}

const parsed = v.parse(ShortYearDataSchema, data)
const before = new RegExp(parsed.before, 'u')
const after = new RegExp(parsed.after, 'u')
const beforeMonth = new RegExp(parsed.beforeMonth, 'u')
const CONTEXT = 4

export function findShortYears(text: string): ShortYear[] {
  const found: ShortYear[] = []
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    const start = at - 2
    if (start < 0 || !isDigit(text, start) || !isDigit(text, start + 1)) continue
    if (/[\d.\-—～~〔（(]/u.test(text.charAt(start - 1))) continue
    const lead = text.slice(Math.max(0, start - CONTEXT), start)
    if (before.test(lead) || !after.test(text.slice(at + 1, at + 1 + CONTEXT))) continue
    if (isDigit(text, at + 1) && !beforeMonth.test(lead)) continue
    found.push({ start, end: at + 1, digits: Number(text.slice(start, at)) })
  }
  return found
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}
