/** Shares of one whole that make more than the whole: `分别占总数的50%、40%、20%`. */
import type { Line } from '../../../../document/line'
import { isApproximate } from './approximate'
import { partWords } from './part-words'
import { type Quantity, readQuantities } from './quantities'

export interface Shares {
  parts: readonly Quantity[]
  sum: number
  sure: boolean
}

const INDUSTRIES =
  /三次产业[^，。；\d]{0,14}?(\d{1,2}(?:\.\d{1,2})?)\s?[:：∶]\s?(\d{1,2}(?:\.\d{1,2})?)\s?[:：∶]\s?(\d{1,2}(?:\.\d{1,2})?)(?!\s?[调升降变优至到—])/g
const SHARE_BEFORE =
  /(?:占(?:比|总[^，。；\d]{0,6}|全[^，。；\d]{0,6})?|比重|比例)(?:分别)?(?:为|达|是|到|达到)?\s?$/
const SEVERAL_BEFORE =
  /(?:分别占(?:总[^，。；\d]{0,6}|全部[^，。；\d]{0,6})的?|占(?:比|总[^，。；\d]{0,6}的比[例重])分别[为是达])\s?$/
const PERCENT = /[%％]/
const SHARE_WORD = /[占比]/
/** Each may be rounded up. */
const ROUNDING = 0.6

export function readShares(line: Line): Shares[] {
  const { text } = line
  if (!PERCENT.test(text) || !SHARE_WORD.test(text)) return []
  const percents = readQuantities(line).filter(({ unit }) => unit === '%')
  let all = 0
  for (const { value } of percents) all += value
  if (all <= 100) return []
  const found: Shares[] = []
  for (let first = 0; first < percents.length; first++) {
    const parts = readRun(text, percents, first)
    if (parts.length < 2) continue
    first += parts.length - 1
    const sum = Math.round(parts.reduce((total, { value }) => total + value, 0) * 100) / 100
    if (sum <= 100 + ROUNDING) continue
    if (parts.some((one) => isApproximate(text, one))) continue
    const verdict = judge(text, parts)
    if (verdict !== null) found.push({ parts, sum, sure: verdict })
  }
  return found
}

/** Neighbours that all are shares: each with its own 占, or all after one 分别占. */
function readRun(text: string, percents: readonly Quantity[], first: number): Quantity[] {
  const head = percents[first]
  if (!head) return []
  const before = text.slice(Math.max(0, head.start - 20), head.start)
  const isSeveral = SEVERAL_BEFORE.test(before)
  if (!isSeveral && !SHARE_BEFORE.test(before)) return []
  const run = [head]
  for (let index = first + 1; index < percents.length; index++) {
    const last = run[run.length - 1] ?? head
    const next = percents[index]
    if (!next) break
    const gap = text.slice(last.end, next.start)
    const goesOn = isSeveral
      ? /^\s?[、和]\s?$/.test(gap)
      : /^[、，；,和]/.test(gap) && gap.length <= 24 && SHARE_BEFORE.test(gap) && !/[。]/.test(gap)
    if (!goesOn) break
    run.push(next)
  }
  return run
}

/** Null: the shares may be of different wholes, or of kinds that overlap. */
function judge(text: string, parts: readonly Quantity[]): boolean | null {
  const [head] = parts
  if (!head) return null
  const labels = parts.map(({ start }, index) =>
    readLabel(text.slice(parts[index - 1]?.end ?? Math.max(0, start - 24), start)),
  )
  const isSeveral = SEVERAL_BEFORE.test(text.slice(Math.max(0, head.start - 20), head.start))
  if (isSeveral) return parts.length >= 3 ? false : null
  if (
    labels.some(
      (label) => label === '' || partWords.overlapping.some((word) => label.includes(word)),
    )
  ) {
    const isPair = partWords.complements.some(
      ([one, other]) =>
        labels.some((label) => label.includes(one)) &&
        labels.some((label) => label.includes(other)),
    )
    return isPair && parts.length === 2 ? true : null
  }
  const ending = labels[0]?.at(-1)
  const isParallel = ending !== undefined && labels.every((label) => label.at(-1) === ending)
  if (parts.length >= 3) return isParallel
  return isParallel ? false : null
}

/** `；女性成员286人，占` is 女性成员. */
function readLabel(before: string): string {
  const bare = before.replace(/[，,（(]?\s?(?:占|比重|比例)[^，。；]{0,12}$/, '')
  const counted = bare.replace(/[约近]?\d[\d.,]{0,9}[万亿]?[\u4e00-\u9fff]{0,2}$/, '')
  return counted.split(/[、，；,。：:]/).pop() ?? ''
}

/** Shares of the three industries that do not make 100. */
export function readIndustries(text: string): { start: number; end: number; sum: number }[] {
  if (!text.includes('三次产业')) return []
  return [...text.matchAll(INDUSTRIES)].flatMap((match) => {
    const sum = [match[1], match[2], match[3]].reduce((total, one) => total + Number(one), 0)
    const rounded = Math.round(sum * 100) / 100
    if (rounded < 80 || rounded > 120 || Math.abs(rounded - 100) <= 0.2) return []
    const start = match.index + match[0].search(/\d/)
    return [{ start, end: match.index + match[0].length, sum: rounded }]
  })
}
