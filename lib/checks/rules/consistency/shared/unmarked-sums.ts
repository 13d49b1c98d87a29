/** Totals whose parts follow without 其中: told by the names of the parts. */
import { type CountedText, readListFrom } from './part-lists'
import { partWords } from './part-words'
import type { Sum } from './sums'

const ROLL_CALL =
  /应到[^，。；\d]{0,8}\d{1,5}.{1,16}实到[^，。；\d]{0,8}\d{1,5}.{1,24}(?:请假|缺席|未到)[^，。；\d]{0,6}\d{1,5}/g

/** 评查案卷60卷，优秀22卷、良好35卷、合格3卷; 收回选票1180张，有效票1172张，废票8张 */
export function readSeries(counted: CountedText): Sum[] {
  const sums: Sum[] = []
  const { text, quantities } = counted
  for (const [index, total] of quantities.entries()) {
    const next = quantities[index + 1]
    if (!next || next.unit !== total.unit || total.unit === '' || total.unit === '%') continue
    const gap = text.slice(total.end, next.start)
    if (!/^[，,]/.test(gap) || gap.length > 8) continue
    const before = text.slice(Math.max(0, total.start - 6), total.start)
    const pairs = partWords.complements.filter(([one]) => gap.startsWith(one, 1))
    const paired = pairs.length > 0 ? readListFrom(counted, index + 1) : null
    if (paired && pairs.some(([, other]) => paired.labels.some((one) => one.startsWith(other)))) {
      if (next.value <= total.value) sums.push({ total, list: paired, kind: 'all' })
      continue
    }
    const isHead = partWords.series.some(
      (steps) =>
        steps.some((step) => gap.slice(1) === step) && !steps.some((step) => before.includes(step)),
    )
    const list = isHead ? readListFrom(counted, index + 1) : null
    if (list) sums.push({ total, list, kind: 'some' })
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
    sums.push({ total, list: { parts, labels: ['实到', '请假'], tight: true, end }, kind: 'all' })
  }
  return sums
}
