/** The numbers of a line with their units, read once and kept with the line. */
import * as v from 'valibot'
import { type Line, memoizeByLine } from '../../../../document/line'
import data from '../data/units.json'
import { readNumber } from './numerals'

/** Offsets: normalised UTF-16, end exclusive. */
export interface Quantity {
  value: number
  /** `万元` is 元 and a value times 10,000; `%`; '' when no unit is known. */
  unit: string
  start: number
  /** End of the numeral, behind its 万 or 亿. */
  numeralEnd: number
  /** End of the unit. */
  end: number
  /** 近, 约, 余, 以上, or one end of a range. */
  approximate: boolean
  /** Worth of the last digit. */
  precision: number
  /** 10,000 of 万, 1 without. */
  scale: number
}

const units = v.parse(
  v.strictObject({
    units: v.array(v.pipe(v.string(), v.nonEmpty())),
    /** Behind a number these make a date or an age. */
    dates: v.pipe(v.string(), v.nonEmpty()),
    /** In front of a number that is not exact. */
    approximate: v.array(v.pipe(v.string(), v.nonEmpty())),
  }),
  data,
)
const byLength = units.units.toSorted((a, b) => b.length - a.length)

const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
}
const NUMERAL =
  /(?<![\d.A-Za-z第])(?:(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,4})?\s?(余|多|来)?(万亿|千亿|百亿|千万|百万|十万|[百千万亿])?|([一二两三四五六七八九十百千万零〇]{1,12}))(余|多|来)?/g
const PERCENT = /^\s?(?:[%％]|个百分点)/
const RANGE_BEFORE = /\d[%％]?[万亿千百]?[一-鿿]{0,2}\s?(?:[-－–—~～至])\s?$/
const RANGE_AFTER = /^\s?(?:[-－–—~～]|至\d)/
const ABOUT_AFTER = /^(?:左右|上下|以上|以下|以内|以外)/

export const readQuantities = memoizeByLine(({ text }: Line): readonly Quantity[] => {
  const found: Quantity[] = []
  for (const match of text.matchAll(NUMERAL)) {
    const quantity = readQuantity(text, match)
    if (quantity) found.push(quantity)
  }
  return inheritUnits(text, found)
})

function readQuantity(text: string, match: RegExpExecArray): Quantity | null {
  const [whole, digits, decimals = '', aboutA, scale, chinese, aboutB] = match
  const base = readNumber(chinese ?? `${digits ?? ''}${decimals}`)
  if (base === null) return null
  const start = match.index
  const numeralEnd = start + whole.length
  const unit = unitAt(text, numeralEnd)
  // 一个, 三农: a Chinese numeral is a number of things only with a unit.
  if (unit === null || (chinese !== undefined && unit.name === '')) return null
  const times = scale === undefined ? 1 : (SCALES[scale] ?? 1)
  const before = text.slice(Math.max(0, start - 8), start)
  const end = unit.end
  const after = text.slice(end, end + 4)
  return {
    value: Math.round(base * times * 1e4) / 1e4,
    unit: unit.name,
    start,
    numeralEnd,
    end,
    approximate:
      aboutA !== undefined ||
      aboutB !== undefined ||
      units.approximate.some((word) => before.endsWith(word)) ||
      ABOUT_AFTER.test(after) ||
      RANGE_AFTER.test(text.slice(numeralEnd, numeralEnd + 3)) ||
      RANGE_AFTER.test(after) ||
      RANGE_BEFORE.test(before),
    precision: times / 10 ** Math.max(0, decimals.length - 1),
    scale: times,
  }
}

/** Null: a date, a place in an order, part of a word. */
function unitAt(text: string, at: number): { name: string; end: number } | null {
  const percent = PERCENT.exec(text.slice(at, at + 6))
  if (percent) return { name: percent[0].includes('点') ? '点' : '%', end: at + percent[0].length }
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const next = text.charAt(from)
  if (next !== '' && units.dates.includes(next)) return null
  if (/[A-Za-z.:：/]/.test(next)) return null
  const name = byLength.find((unit) => text.startsWith(unit, from))
  return name === undefined ? { name: '', end: at } : { name, end: from + name.length }
}

/** 12、15、20件: the unit stands at the last only. */
function inheritUnits(text: string, found: readonly Quantity[]): Quantity[] {
  const result = [...found]
  for (let index = result.length - 2; index >= 0; index--) {
    const one = result[index]
    const next = result[index + 1]
    if (!one || !next || one.unit !== '' || next.unit === '') continue
    if (/^\s?[、和]\s?$/.test(text.slice(one.end, next.start)))
      result[index] = { ...one, unit: next.unit }
  }
  return result
}
