/** Whether a total and its parts agree, and how sure it is that they do not. */
import { isApproximate, isLimit } from './approximate'
import { isLadder } from './ladders'
import { type PartList, readLabels } from './part-lists'
import { partWords } from './part-words'
import type { Quantity } from './quantities'
import { canBeRepaired, isTelling } from './repair'
import type { Sum } from './sums'

export interface Disagreement {
  sum: number
  sure: boolean
}

/** Parts after 其中 that come that near to the total are meant to be all of it. */
const NEARLY_ALL = 0.9
const AGES = /\d[至到—\-－–~～]{1,2}\d/
/** When the parts may overlap. */
const VERY_NEARLY_ALL = 0.95

export function judgeSum({ total, list, kind }: Sum, text: string): Disagreement | null {
  const { parts } = list
  // A total behind its parts is next to the last of them, one before them to the first.
  const isBehind = total.start > list.end - 1
  const tolerance = toleranceOf(total, parts)
  const agreeing = countAgreeing(parts, isBehind, total.value, tolerance)
  if (agreeing === parts.length) return null
  const first = parts[0]
  // Left to the rule about a part that is more than the whole.
  if (first && first.value > total.value && kind === 'some') return null
  const isBound = isLimit(text, total)
  if (!isBound && isApproximate(text, total)) return null
  if (parts.some((one) => isApproximate(text, one))) return null
  const labels = readLabels(list)
  // Parts beyond the agreeing ones may count something else, unless they are named alike.
  if (agreeing > 0 && !(list.tight && haveOneHead(labels))) return null
  const sum = add(parts)
  const isOpen = partWords.open.some((word) => text.startsWith(word, list.end))
  if (isOpen && sum < total.value) return null
  const isComplete = kind === 'all' || isWhole(labels) || isLadder(labels, text, total)
  if (kind === 'view') return judgeView(total, list, labels, sum)
  if (!isBound && isComplete) return { sum, sure: true }
  return judgeSome(total, list, labels, sum, isBound)
}

/** What is seen from another side elsewhere may be the total of something else. */
function judgeView(
  total: Quantity,
  { parts, tight }: PartList,
  labels: readonly string[],
  sum: number,
) {
  const isLikely = tight && parts.length >= 3 && areParallel(labels) && canBeRepaired(total, parts)
  return isLikely ? { sum, sure: false } : null
}

/** After 其中 there may be more than is told. */
function judgeSome(
  total: Quantity,
  { parts, tight }: PartList,
  labels: readonly string[],
  sum: number,
  isBound: boolean,
): Disagreement | null {
  const { value } = total
  const isParallel = areParallel(labels)
  const isAbove = parts.some((part) => part.value > value)
  if (isAbove && !isBound) return { sum, sure: tight && isParallel }
  const difference = Math.abs(value - sum)
  const isSlip = canBeRepaired(total, parts)
  const isVeryNear = difference <= value * (1 - VERY_NEARLY_ALL)
  if (!isParallel && overlaps(labels, partWords.overlapping)) return null
  if (!isParallel && overlaps(labels, partWords.perhapsOverlapping))
    return parts.length >= 3 && isVeryNear && isSlip ? { sum, sure: false } : null
  if (isBound)
    return isSlip && tight && isParallel && parts.length >= 3 ? { sum, sure: false } : null
  if (sum > value) return { sum, sure: tight && isParallel }
  const isNear = difference <= value * (1 - NEARLY_ALL)
  if (isSlip && tight && isTelling(total, parts)) return { sum, sure: false }
  if (parts.length < 3) return tight && isParallel && isNear && isSlip ? { sum, sure: false } : null
  const isMost = difference <= value / 2
  const isLikely = isParallel ? isNear || (isSlip && tight && isMost) : isVeryNear && isSlip
  return isLikely ? { sum, sure: false } : null
}

function add(parts: readonly Quantity[]): number {
  let sum = 0
  for (const { value } of parts) sum += value
  return Math.round(sum * 1e4) / 1e4
}

/**
 * Decimals may be rounded: by one of the last digit in a sum of a few. A number in another size
 * (1.2亿 of so many 万) is rounded to half its own last digit.
 */
function toleranceOf(total: Quantity, parts: readonly Quantity[]): number {
  let { precision: finest, scale: size } = total
  let isRounded = finest < size
  for (const { precision, scale } of parts) {
    if (precision < finest) finest = precision
    if (scale < size) size = scale
    if (precision < scale) isRounded = true
  }
  let tolerance = isRounded ? finest * (parts.length > 3 ? 2 : 1) : 0
  const addCoarse = ({ precision, scale }: Quantity) => {
    if (precision > finest && (scale > size || precision === total.precision))
      tolerance += precision / 2
  }
  addCoarse(total)
  for (const part of parts) addCoarse(part)
  return tolerance + 1e-6
}

/** How many of them in a row make up the total, all if they do; 0: none. */
function countAgreeing(
  parts: readonly Quantity[],
  isBehind: boolean,
  total: number,
  tolerance: number,
): number {
  let sum = 0
  let agreeing = 0
  for (let index = 0; index < parts.length; index++) {
    sum += parts[isBehind ? parts.length - 1 - index : index]?.value ?? 0
    if (index > 0 && Math.abs(sum - total) <= tolerance) agreeing = index + 1
  }
  return agreeing
}

/** The labels leave nothing out. */
function isWhole(labels: readonly string[]): boolean {
  const has = (word: string) => labels.some((label) => label.startsWith(word))
  if (partWords.rest.some((word) => labels.some((label) => label.includes(word)))) return true
  return partWords.complements.some(([one, other]) => has(one) && has(other))
}

function overlaps(labels: readonly string[], words: readonly string[]): boolean {
  return labels.some((label) => label === '' || words.some((word) => label.includes(word)))
}

/** 燃气类、电气类: of one kind, so nothing is two of them. */
function areParallel(labels: readonly string[]): boolean {
  if (isSeries(labels)) return true
  if (overlaps(labels, partWords.overlapping)) return false
  const bare = haveOneHead(labels) ? labels.map((label) => label.slice(0, -2)) : labels
  if (overlaps(bare, partWords.perhapsOverlapping)) return false
  if (bare !== labels) return true
  const [first] = labels
  const ending = first?.at(-1)
  return labels.every((label) => label.at(-1) === ending || label.length === first?.length)
}

/** 农村党支部、企业党支部: the same word of two or more characters at the end. */
function haveOneHead(labels: readonly string[]): boolean {
  const head = labels[0]?.slice(-2) ?? ''
  return head.length === 2 && labels.every((label) => label.length > 2 && label.endsWith(head))
}

/** 一等奖、二等奖、三等奖; 60至69周岁、70至79周岁: steps of one ladder. */
function isSeries(labels: readonly string[]): boolean {
  if (labels.every((label) => label.includes('岁')) && labels.some((label) => AGES.test(label)))
    return true
  return partWords.series.some((steps) =>
    labels.every((label) => steps.some((step) => label.includes(step))),
  )
}
