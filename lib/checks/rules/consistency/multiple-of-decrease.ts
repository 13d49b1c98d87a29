/** Nothing falls by a multiple: 下降2倍 (practice; a decrease is stated in per cent or fractions). */
import { defineLineRule } from '../../rule'

const DECREASE =
  /(?:减少|下降|降低|缩短|缩减|压减|削减|减轻|降幅)(?:了|达到?|近|约)?(?:\d{1,4}(?:\.\d{1,3})?|[一二两三四五六七八九十百]{1,3})(?:多|余)?倍/g

export const multipleOfDecrease = defineLineRule({
  id: 'consistency/multiple-of-decrease',
  severity: 'warning',
  triggers: '倍',
  check: ({ text }) =>
    Array.from(text.matchAll(DECREASE), ({ 0: written, index: start }) => ({
      start,
      end: start + written.length,
      message: 'consistency/multiple-of-decrease.message' as const,
      values: { written },
      suggestions: [],
    })),
})
