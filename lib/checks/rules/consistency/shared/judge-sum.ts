/** Whether a total and its parts agree, and how sure it is that they do not. */

import { isApproximate } from './approximate'
import type { PartList } from './part-lists'
import { partWords } from './part-words'
import type { Quantity } from './quantities'
import type { Sum } from './sums'

export interface Disagreement {
  sum: number
  sure: boolean
}

/** Parts after 其中 that come that near to the total are meant to be all of it. */
const NEARLY_ALL = 0.9

export function judgeSum({ total, list, kind }: Sum, text: string): Disagreement | null {
  const { parts } = list
  if ([total, ...parts].some((one) => isApproximate(text, one))) return null
  // Left to the rule about a part that is more than the whole.
  if (parts.some(({ value }) => value > total.value) && kind === 'some') return null
  const isOpen = partWords.open.some((word) => text.startsWith(word, list.end))
  const sum = add(parts)
  // A total behind its parts is next to the last of them, one before them to the first.
  const nearest = total.start > list.end - 1 ? parts.toReversed() : parts
  if (agreesWithSome(nearest, total.value, toleranceOf(total, parts))) return null
  if (kind === 'all') return isOpen && sum < total.value ? null : { sum, sure: true }
  if (overlaps(list)) return null
  if (sum > total.value) return { sum, sure: list.tight && isParallel(list) }
  if (isOpen) return null
  const isNear = parts.length >= 3 && isParallel(list) && sum >= total.value * NEARLY_ALL
  return isNear || isOneDigitOff(sum, total.value) ? { sum, sure: false } : null
}

function add(parts: readonly Quantity[]): number {
  return Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e4) / 1e4
}

/**
 * Decimals may be rounded: by one of the last digit in a sum of a few. A number in another size
 * (1.2亿 of so many 万) is rounded to half its own last digit.
 */
function toleranceOf(total: Quantity, parts: readonly Quantity[]): number {
  const numbers = [total, ...parts]
  const finest = Math.min(...numbers.map(({ precision }) => precision))
  const size = Math.min(...numbers.map(({ scale }) => scale))
  const coarse = numbers.filter(
    ({ precision, scale }) => precision > finest && (scale > size || precision === total.precision),
  )
  const isRounded = numbers.some(({ precision, scale }) => precision < scale)
  const ofDigits = isRounded ? finest * (parts.length > 3 ? 2 : 1) : 0
  return coarse.reduce((sum, { precision }) => sum + precision / 2, ofDigits) + 1e-6
}

/** All of them, or some in a row: others may count something else. */
function agreesWithSome(parts: readonly Quantity[], total: number, tolerance: number): boolean {
  let sum = 0
  return parts.some(({ value }, index) => {
    sum += value
    return index > 0 && Math.abs(sum - total) <= tolerance
  })
}

function overlaps({ labels }: PartList): boolean {
  if (isSeries(labels)) return false
  return labels.some(
    (label) => label === '' || partWords.overlapping.some((word) => label.includes(word)),
  )
}

/** 燃气类、电气类: of one kind, so nothing is two of them. */
function isParallel({ labels }: PartList): boolean {
  if (isSeries(labels)) return true
  const [first] = labels
  const ending = first?.at(-1)
  return labels.every((label) => label.at(-1) === ending || label.length === first?.length)
}

/** 一等奖、二等奖、三等奖: steps of one ladder. */
function isSeries(labels: readonly string[]): boolean {
  return partWords.series.some((steps) =>
    labels.every((label) => steps.some((step) => label.includes(step))),
  )
}

/** Same number of digits and only one other: 130 and 120. */
function isOneDigitOff(sum: number, total: number): boolean {
  const one = String(sum)
  const other = String(total)
  if (one.length !== other.length || one.length < 2) return false
  let different = 0
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) different++
  return different === 1
}
