/** A total that is not the sum of its parts: `共120人，其中男70人、女60人` (practice). */
import { defineLineRule, type LineFinding, type Place } from '../../rule'
import { judgeSum } from './shared/judge-sum'
import type { Quantity } from './shared/quantities'
import { readIndustries, readShares } from './shared/shares'
import { readSums, type Sum } from './shared/sums'

/** Shares are told by a word. */
const SHARE = /[占比]|三次产业/

export const sum = defineLineRule({
  id: 'consistency/sum',
  severity: 'warning',
  triggers: '0123456789其',
  check: (line, place) => {
    if (!isJudged(place)) return []
    const { text } = line
    const { sums } = readSums(line)
    if (sums.length === 0 && !SHARE.test(text)) return []
    const found = new Map<number, LineFinding>()
    for (const one of sums) {
      const disagreement = judgeSum(one, text)
      if (!disagreement || found.has(one.total.start)) continue
      found.set(one.total.start, describe(one, disagreement, text))
    }
    for (const { parts, sum: value, sure } of readShares(line)) {
      const start = parts[0]?.start ?? 0
      const end = parts.at(-1)?.end ?? start
      found.set(start, {
        start,
        end,
        ...(!sure && { severity: 'info' as const }),
        message: 'consistency/sum.message.shares',
        values: { sum: value },
      })
    }
    for (const { start, end, sum: value } of readIndustries(text))
      found.set(start, {
        start,
        end,
        message: 'consistency/sum.message.industries',
        values: { sum: value },
      })
    return [...found.values()].sort((a, b) => a.start - b.start)
  },
})

function isJudged({ textKind }: Place): boolean {
  return textKind === 'official' || textKind === 'news' || textKind === 'form'
}

function describe(
  { total }: Sum,
  disagreement: { sum: number; sure: boolean },
  text: string,
): LineFinding {
  const written = text.slice(total.start, total.end)
  return {
    start: total.start,
    end: total.end,
    ...(!disagreement.sure && { severity: 'info' as const }),
    message: 'consistency/sum.message',
    values: { total: written, sum: formatLike(total, disagreement.sum, text) },
  }
}

/** With the total's own 万 or 亿 and unit. */
function formatLike(total: Quantity, value: number, text: string): string {
  const written = text.slice(total.start, total.numeralEnd)
  const scale = /[\u4e00-\u9fff]+$/.exec(written)?.[0] ?? ''
  const isArabic = /^\d/.test(written)
  if (!isArabic || scale === '') return `${value}${text.slice(total.numeralEnd, total.end)}`
  const own = Number(written.slice(0, -scale.length).replaceAll(',', ''))
  const times = own === 0 ? 1 : total.value / own
  return `${Math.round((value / times) * 1e4) / 1e4}${text.slice(total.numeralEnd - scale.length, total.end)}`
}
