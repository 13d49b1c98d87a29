/** Whether a total and its parts agree, and how sure it is that they do not. */
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
  if (total.approximate || parts.some(({ approximate }) => approximate)) return null
  // Left to the rule about a part that is more than the whole.
  if (parts.some(({ value }) => value > total.value) && kind === 'some') return null
  const isOpen = partWords.open.some((word) => text.startsWith(word, list.end))
  const sum = add(parts)
  const tolerance = toleranceOf([total, ...parts])
  if (agreesWithSome(parts, total.value, tolerance)) return null
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

/** Numbers with decimals, or of different sizes, may be rounded. */
function toleranceOf(numbers: readonly Quantity[]): number {
  const precisions = numbers.map(({ precision }) => precision)
  const coarsest = Math.max(...precisions)
  const isExact = !numbers.some(({ rounded }) => rounded) && Math.min(...precisions) === coarsest
  return isExact ? 0 : (coarsest * numbers.length) / 2 + 1e-6
}

/** All of them, or the first few: what follows may count something else. */
function agreesWithSome(parts: readonly Quantity[], total: number, tolerance: number): boolean {
  let sum = 0
  for (const [index, { value }] of parts.entries()) {
    sum += value
    if (index > 0 && Math.abs(sum - total) <= tolerance + 1e-6) return true
  }
  sum = 0
  for (let index = parts.length - 1; index >= 0; index--) {
    sum += parts[index]?.value ?? 0
    if (index < parts.length - 1 && Math.abs(sum - total) <= tolerance + 1e-6) return true
  }
  return false
}

function overlaps({ labels }: PartList): boolean {
  return labels.some(
    (label) => label === '' || partWords.overlapping.some((word) => label.includes(word)),
  )
}

/** 燃气类、电气类: of one kind, so nothing is two of them. */
function isParallel({ labels }: PartList): boolean {
  const [first] = labels
  const ending = first?.at(-1)
  return labels.every((label) => label.at(-1) === ending || label.length === first?.length)
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
