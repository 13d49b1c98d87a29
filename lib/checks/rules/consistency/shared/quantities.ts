/** The numbers of a line with their units, read once and kept with the line. */
import * as v from 'valibot'
import { type Line, memoizeByLine } from '../../../../document/line'
import data from '../data/units.json'
import { readNumber } from './numerals'
import { type Numeral, scanNumerals } from './scan-numeral'

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
    /** Behind one Chinese numeral these make a name: 一类村. */
    ordinals: v.pipe(v.string(), v.nonEmpty()),
  }),
  data,
)
const byFirst = new Map<number, string[]>()
for (const unit of units.units.toSorted((a, b) => b.length - a.length)) {
  const first = unit.charCodeAt(0)
  const known = byFirst.get(first)
  if (known) known.push(unit)
  else byFirst.set(first, [unit])
}

const NO_UNIT_STARTS = 1
const UNIT_STARTS = 2
const starts = new Uint8Array(0x10000)
for (const code of byFirst.keys()) starts[code] = UNIT_STARTS
for (const character of `${units.dates}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.:：/`)
  starts[character.charCodeAt(0)] = NO_UNIT_STARTS

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
const POINTS = '个百分点'
const SPACE = 0x20
const AGE_BEGINS = '周'.charCodeAt(0)
const RANGE_MARKS = '至到-－–—~～'
const AGE_RANGE = /^[至到—\-－–~～]{1,2}\d{1,3}周?岁/

export const readQuantities = memoizeByLine(({ text }: Line): readonly Quantity[] => {
  const found: Quantity[] = []
  scanNumerals(text, isUnitStart, (numeral) => {
    const quantity = readQuantity(text, numeral)
    if (quantity) found.push(quantity)
  })
  inheritUnits(text, found)
  return found
})

function isUnitStart(code: number): boolean {
  return starts[code] === UNIT_STARTS
}

function readQuantity(text: string, numeral: Numeral): Quantity | null {
  const { start, digitsEnd, decimals, scale, end: numeralEnd, isChinese } = numeral
  const from = text.charCodeAt(numeralEnd) === SPACE ? numeralEnd + 1 : numeralEnd
  const next = text.charCodeAt(from)
  if (starts[next] === NO_UNIT_STARTS || isAge(text, from, next)) return null
  const unit = unitAt(text, from, next)
  // 一个, 三农: a Chinese numeral is a number of things only with a unit.
  if (isChinese && (unit === '' || isOrdinal(unit, digitsEnd - start))) return null
  const base = numeral.value ?? readNumber(text.slice(start, digitsEnd))
  if (base === null) return null
  const times = scale === '' ? 1 : (SCALES[scale] ?? 1)
  const length = unit === '点' ? POINTS.length : unit.length
  return {
    value: times === 1 && decimals === 0 ? base : Math.round(base * times * 1e4) / 1e4,
    unit,
    start,
    numeralEnd,
    end: unit === '' ? numeralEnd : from + length,
    precision: decimals === 0 ? times : times / 10 ** decimals,
    scale: times,
  }
}

function isOrdinal(unit: string, digits: number): boolean {
  return digits === 1 && units.ordinals.includes(unit)
}

/** 60至69周岁 */
function isAge(text: string, at: number, next: number): boolean {
  if (next === AGE_BEGINS) return text.startsWith('周岁', at)
  return RANGE_MARKS.includes(text.charAt(at)) && AGE_RANGE.test(text.slice(at, at + 8))
}

/** '' when none is known. */
function unitAt(text: string, at: number, next: number): string {
  if (next === 0x25 || next === 0xff05) return '%'
  if (starts[next] !== UNIT_STARTS) return ''
  if (text.startsWith(POINTS, at)) return '点'
  return byFirst.get(next)?.find((unit) => text.startsWith(unit, at)) ?? ''
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

/** 12、15、20件: the unit stands at the last only. */
function inheritUnits(text: string, found: Quantity[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const one = found[index]
    const next = found[index + 1]
    if (!one || !next || one.unit !== '' || next.unit === '') continue
    if (next.start - one.end > 3) continue
    const between = text.slice(one.end, next.start).trim()
    if (between === '、' || between === '和') found[index] = { ...one, unit: next.unit }
  }
}
