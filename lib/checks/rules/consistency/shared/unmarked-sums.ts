/** Totals whose parts follow without 其中: told by the names of the parts. */
import { type CountedText, type PartList, readLabels, readListFrom } from './part-lists'
import { partWords } from './part-words'
import { indexFrom } from './quantities'
import type { Sum } from './sums'

const LONGEST_GAP = 10
const LONGEST_WHOLE = 10
const MARK = /[，。；：、]/
/** 评定优秀等次9家 */
const VERDICT = /^(?:评定|评为|获评|确定|定为)/
const RANK = /(?:等次|等级|的|有|为)$/
const complements = new Map<string, [string, string][]>()
for (const pair of partWords.complements) {
  const first = pair[0].charAt(0)
  complements.set(first, [...(complements.get(first) ?? []), pair])
}
const seriesOf = new Map<string, (readonly string[])[]>()
for (const steps of partWords.series)
  for (const step of steps) seriesOf.set(step, [...(seriesOf.get(step) ?? []), steps])

const VIEW = /(?:从[^，。；\d]{2,8}(?:来看|看|上看)|按[^，。；\d]{2,8}(?:划分|分类|来分|分))[，：]/g
const VIEW_REACH = 80
const FARTHEST_PART = 16

const ROLL_CALL =
  /应到[^，。；\d]{0,8}\d{1,5}.{1,16}实到[^，。；\d]{0,8}\d{1,5}.{1,24}(?:请假|缺席|未到)[^，。；\d]{0,6}\d{1,5}/g

/** 评查案卷60卷，优秀22卷、良好35卷、合格3卷; 收回选票1180张，有效票1172张，废票8张 */
export function readSeries(counted: CountedText): Sum[] {
  const sums: Sum[] = []
  const { text, quantities } = counted
  for (let index = 0; index < quantities.length - 1; index++) {
    const total = quantities[index]
    const next = quantities[index + 1]
    if (!total || !next || next.unit !== total.unit) continue
    const length = next.start - total.end
    if (length > LONGEST_GAP || length < 2 || total.unit === '' || total.unit === '%') continue
    const mark = text.charAt(total.end)
    if (mark !== '，' && mark !== ',') continue
    const label = text.slice(total.end + 1, next.start)
    const pairs = complements.get(label.charAt(0))?.filter(([one]) => label.startsWith(one)) ?? []
    const paired = pairs.length > 0 ? readListFrom(counted, index + 1) : null
    if (paired && isPair(paired, pairs)) {
      if (next.value <= total.value) sums.push({ total, list: paired, kind: 'all' })
      continue
    }
    const series = seriesOf.get(label.replace(VERDICT, '').replace(RANK, ''))
    if (!series) continue
    const before = text.slice(Math.max(0, total.start - 6), total.start)
    if (series.every((steps) => steps.some((step) => before.includes(step)))) continue
    const list = readListFrom(counted, index + 1)
    if (list) sums.push({ total, list, kind: 'some' })
  }
  return sums
}

function isPair(list: PartList, pairs: readonly (readonly [string, string])[]): boolean {
  const labels = readLabels(list)
  return pairs.some(([, other]) => labels.some((one) => one.startsWith(other)))
}

/** 全县148个行政村中，一类村有52个、二类村有71个 */
export function readWithin(counted: CountedText): Sum[] {
  const { text, quantities } = counted
  const sums: Sum[] = []
  for (let at = text.indexOf('中，'); at >= 0; at = text.indexOf('中，', at + 2)) {
    const next = indexFrom(quantities, at)
    const total = quantities[next - 1]
    const head = quantities[next]
    if (!total || head?.unit !== total.unit || at - total.end > LONGEST_WHOLE) continue
    if (MARK.test(text.slice(total.end, at)) || head.start - at > LONGEST_GAP) continue
    const list = readListFrom(counted, next)
    if (list) sums.push({ total, list, kind: 'some' })
  }
  return sums
}

/** 经费40万元，由甲方承担25万元、乙方承担15万元 */
export function readBearers(counted: CountedText): Sum[] {
  const { text, quantities } = counted
  const sums: Sum[] = []
  for (let at = text.indexOf('，由'); at >= 0; at = text.indexOf('，由', at + 2)) {
    const next = indexFrom(quantities, at)
    const total = quantities[next - 1]
    const list = total?.end === at ? readListFrom(counted, next) : null
    if (!total || !list || list.parts[0]?.unit !== total.unit) continue
    if (readLabels(list).every((label) => partWords.bearing.some((verb) => label.endsWith(verb))))
      sums.push({ total, list, kind: 'all' })
  }
  return sums
}

/** 现有服务点96个……从运营方式看，由村集体运营的58个、由企业运营的22个、由社会组织运营的16个 */
export function readViews(counted: CountedText): Sum[] {
  const { text, quantities } = counted
  const sums: Sum[] = []
  for (const { index, 0: view } of text.matchAll(VIEW)) {
    const next = indexFrom(quantities, index + view.length)
    const head = quantities[next]
    if (!head || head.start - index - view.length > FARTHEST_PART) continue
    const list = readListFrom(counted, next)
    if (!list) continue
    const before = quantities.filter(
      ({ unit, start, end }) => unit === head.unit && end <= index && index - start <= VIEW_REACH,
    )
    const sum = list.parts.reduce((all, { value }) => all + value, 0)
    if (before.some(({ value }) => value === sum)) continue
    for (const total of before.toReversed()) sums.push({ total, list, kind: 'view' })
  }
  return sums
}

/** 应到186名，实到178名，请假8名 */
export function readRollCall({ text, quantities }: CountedText): Sum[] {
  if (!text.includes('应到')) return []
  const sums: Sum[] = []
  for (const match of text.matchAll(ROLL_CALL)) {
    const end = match.index + match[0].length
    const [total, ...parts] = quantities.filter(
      ({ start, numeralEnd }) => start >= match.index && numeralEnd <= end,
    )
    if (!total || parts.length !== 2) continue
    if (parts.some(({ unit }) => unit !== total.unit)) continue
    sums.push({ total, list: { text, parts, tight: true, end }, kind: 'all' })
  }
  return sums
}
