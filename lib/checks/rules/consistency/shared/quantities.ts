/** The numbers of a line with their units, read once and kept with the line. */
import * as v from 'valibot'
import { type Line, memoizeByLine } from '../../../../document/line'
import data from '../data/units.json'
import { isDigitCode } from './characters'
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
const byFirst = new Map<string, string[]>()
for (const unit of units.units.toSorted((a, b) => b.length - a.length)) {
  const known = byFirst.get(unit.charAt(0))
  if (known) known.push(unit)
  else byFirst.set(unit.charAt(0), [unit])
}

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
  /(?<![\d.A-Za-z第一二两三四五六七八九十百千万零〇])(?:(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,4})?\s?(余|多|来)?(万亿|千亿|百亿|千万|百万|十万|[百千万亿])?|([一二两三四五六七八九十百千万零〇]{1,12}))(余|多|来)?/y
const POINTS = '个百分点'
const NO_UNIT = /[A-Za-z.:：/]/
const CHINESE: ReadonlySet<number> = new Set(
  [...'一二两三四五六七八九十百千万零〇'].map((numeral) => numeral.charCodeAt(0)),
)
const RANGE_BEFORE = /\d[%％]?[万亿千百]?[\u4e00-\u9fff]{0,2}\s?(?:[-－–—~～至])\s?$/
const RANGE_AFTER = /^\s?(?:[-－–—~～]|至\d)/
const ABOUT_INSIDE = /[余多来]/
const ABOUT_AFTER = /^(?:左右|上下|以上|以下|以内|以外)/

export const readQuantities = memoizeByLine(({ text }: Line): readonly Quantity[] => {
  const found: Quantity[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (!isDigitCode(code) && !CHINESE.has(code)) continue
    NUMERAL.lastIndex = index
    const match = NUMERAL.exec(text)
    const quantity = match ? readQuantity(text, match) : null
    if (quantity) found.push(quantity)
    index += Math.max(0, (match?.[0].length ?? 1) - 1)
  }
  return inheritUnits(text, found)
})

function readQuantity(text: string, match: RegExpExecArray): Quantity | null {
  const [whole, digits, decimals = '', , scale, chinese] = match
  const start = match.index
  const numeralEnd = start + whole.length
  const unit = unitAt(text, numeralEnd)
  // 一个, 三农: a Chinese numeral is a number of things only with a unit.
  if (unit === null || (chinese !== undefined && unit.name === '')) return null
  const base = readNumber(chinese ?? `${digits ?? ''}${decimals}`)
  if (base === null) return null
  const times = scale === undefined ? 1 : (SCALES[scale] ?? 1)
  return {
    value: Math.round(base * times * 1e4) / 1e4,
    unit: unit.name,
    start,
    numeralEnd,
    end: unit.end,
    precision: times / 10 ** Math.max(0, decimals.length - 1),
    scale: times,
  }
}

/** Index of the first that begins at or after `at`; their number when there is none. */
export function indexFrom(quantities: readonly Quantity[], at: number): number {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quantities[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** 近, 约, 余, 以上, or one end of a range. */
export function isApproximate(text: string, { start, numeralEnd, end }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(end, end + 4)
  return (
    ABOUT_INSIDE.test(text.slice(start, numeralEnd)) ||
    units.approximate.some((word) => before.endsWith(word)) ||
    ABOUT_AFTER.test(after) ||
    RANGE_AFTER.test(text.slice(numeralEnd, numeralEnd + 3)) ||
    RANGE_AFTER.test(after) ||
    RANGE_BEFORE.test(before)
  )
}

/** Null: a date, a place in an order, part of a word. */
function unitAt(text: string, at: number): { name: string; end: number } | null {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const next = text.charAt(from)
  if (next === '%' || next === '％') return { name: '%', end: from + 1 }
  if (text.startsWith(POINTS, from)) return { name: '点', end: from + POINTS.length }
  if (next !== '' && units.dates.includes(next)) return null
  if (NO_UNIT.test(next)) return null
  const name = byFirst.get(next)?.find((unit) => text.startsWith(unit, from))
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
