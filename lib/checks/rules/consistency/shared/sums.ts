/** Totals and their parts in a line. */
import { type Line, memoizeByLine } from '../../../../document/line'
import {
  blankAsides,
  type CountedText,
  type PartList,
  readListFrom,
  readListUpTo,
} from './part-lists'
import { partWords } from './part-words'
import { indexFrom, type Quantity, readQuantities } from './quantities'
import { readBearers, readRollCall, readSeries, readViews, readWithin } from './unmarked-sums'

export interface Sum {
  total: Quantity
  list: PartList
  /**
   * `all`: the parts are said to be the whole; `some`: after 其中, unless their names say so; `view`: a list of
   * its own, of what was counted before.
   */
  kind: 'all' | 'some' | 'view'
}

/** A number and the first one after 其中 with the same unit. */
export interface WholeAndPart {
  whole: Quantity
  part: Quantity
}

export interface LineSums {
  sums: readonly Sum[]
  wholes: readonly WholeAndPart[]
}

const DIGIT = /\d/
/** Every form of a total needs one of these. */
const SIGN = /[其共合总分应优奖男有包中由看（(]/
const NOTHING: LineSums = { sums: [], wholes: [] }
const BEHIND = /[共计]/
const BEFORE = /[：:（(即]|分别|包括/
const TOTAL_BEFORE =
  /(?:^|[，、；,：:\s])(?:[一二三四五两]项|以上)?(?:共计|合计|总计|总共|一共|共有|共)(?:有|为|达)?\s?$/
const TOTAL_END = /^(?:[，。；、,;）)！]|$)/
const TOTAL_WORD = /(?:共|总|合计|全部)[^，。；]{0,14}$/
const LIST_BEGINS = /^[^，。；：:、\d]{0,8}(?:[，,]?\s?(?:分别(?:为|是|有|用于)|包括|即)|[：:])/
const BRACKET_BEGINS = /^[^，。；：:、（(\d]{0,8}[（(](?:其中)?/
const SENTENCE_END = /[。！？]/
const FARTHEST_PART = 24
const FARTHEST_WHOLE = 40
const FARTHEST_FIRST = 48
const MOST_WHOLES = 12
const LONGEST_BRACKET = 200

export const readSums = memoizeByLine((line: Line): LineSums => {
  const { text } = line
  if (!DIGIT.test(text) && !text.includes('其中')) return NOTHING
  if (!SIGN.test(text)) return NOTHING
  const all = readQuantities(line)
  if (all.length < 2) return NOTHING
  const bare = blankAsides(text, false)
  const outer = blankAsides(bare, true)
  const inside: CountedText = { text: bare, quantities: all }
  const plain: CountedText =
    outer === text
      ? inside
      : { text: outer, quantities: all.filter((one) => isVisible(outer, one)) }
  const sums: Sum[] = []
  const wholes: WholeAndPart[] = []
  readAmong(plain, sums, wholes)
  if (BEHIND.test(text)) readTotalsBehind(plain, sums)
  if (BEFORE.test(text)) readTotalsBefore(plain, inside, sums)
  sums.push(
    ...readSeries(plain),
    ...readWithin(plain),
    ...readBearers(plain),
    ...readRollCall(plain),
    ...readViews(plain),
  )
  return { sums, wholes }
})

function isVisible(text: string, { start }: Quantity): boolean {
  return text.charAt(start) !== ' '
}

/** 共120人，其中男70人、女50人 */
function readAmong(counted: CountedText, sums: Sum[], wholes: WholeAndPart[]): void {
  const { text, quantities } = counted
  for (let at = text.indexOf('其中'); at >= 0; at = text.indexOf('其中', at + 2)) {
    const next = indexFrom(quantities, at)
    const part = quantities[next]
    if (!part || part.start - at > FARTHEST_PART || part.unit === '') continue
    if (/[。；！？]/.test(text.slice(at, part.start))) continue
    const wholesBefore = quantities
      .slice(Math.max(0, next - MOST_WHOLES), next)
      .filter(
        ({ unit, end }) =>
          unit === part.unit &&
          end <= at &&
          at - end <= FARTHEST_WHOLE &&
          !SENTENCE_END.test(text.slice(end, at)),
      )
    const whole = wholesBefore[wholesBefore.length - 1]
    if (!whole || isChange(text, whole)) continue
    const largest = wholesBefore.reduce((a, b) => (b.value > a.value ? b : a))
    wholes.push({ whole: largest, part })
    const list = readListFrom(counted, next)
    if (list) sums.push({ total: whole, list, kind: 'some' })
  }
}

function isChange(text: string, { start }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  const difference = before.replace(/[了近约达]$/, '')
  return (
    partWords.change.some((word) => difference.endsWith(word)) ||
    partWords.each.some((word) => before.includes(word))
  )
}

/** 甲12件、乙15件，共计27件 */
function readTotalsBehind(counted: CountedText, sums: Sum[]): void {
  const { text, quantities } = counted
  for (const [index, total] of quantities.entries()) {
    const before = quantities[index - 1]
    if (!before || before.unit !== total.unit || total.start - before.end > 10) continue
    if (!TOTAL_BEFORE.test(text.slice(before.end, total.start))) continue
    if (!TOTAL_END.test(text.slice(total.end, total.end + 1))) continue
    const list = readListUpTo(counted, index - 1)
    if (list) sums.push({ total, list, kind: 'all' })
  }
}

/** 共47件：甲12件、乙15件、丙20件; 47件（甲12件、乙15件、丙20件） */
function readTotalsBefore(plain: CountedText, inside: CountedText, sums: Sum[]): void {
  for (const [index, total] of inside.quantities.entries()) {
    const next = inside.quantities[index + 1]
    if (total.unit === '' || total.unit === '%' || next?.unit !== total.unit) continue
    if (next.start - total.end > FARTHEST_FIRST || !isVisible(plain.text, total)) continue
    const after = inside.text.slice(total.end, total.end + 24)
    const open = LIST_BEGINS.exec(after)
    const bracket = open ? null : BRACKET_BEGINS.exec(after)
    if (!open && !bracket) continue
    const isTotal = TOTAL_WORD.test(plain.text.slice(Math.max(0, total.start - 18), total.start))
    const isEach = open?.[0].includes('分别') === true
    const isIncluding = open?.[0].includes('包括') === true
    if (!(open && (isTotal || isEach || isIncluding)) && !bracket) continue
    const counted = bracket ? inside : plain
    const from = total.end + (open ?? bracket ?? [''])[0].length
    const first = indexFrom(counted.quantities, from)
    const head = counted.quantities[first]
    if (!head || head.start - from > FARTHEST_PART || head.unit !== total.unit) continue
    const closing = bracket
      ? inside.text.slice(from, from + LONGEST_BRACKET).search(/[）)]/) + from
      : Number.MAX_SAFE_INTEGER
    if (head.start > closing || /[。；！？]/.test(counted.text.slice(from, head.start))) continue
    const list = readListFrom(counted, first, closing)
    if (!list) continue
    const isAll =
      isEach || (isTotal && !isIncluding)
        ? !inside.text.slice(total.end, from).includes('其中')
        : false
    sums.push({ total, list, kind: isAll ? 'all' : 'some' })
  }
}
