/** About, twice over: 近200余人, 约三年左右 (practice). */
import { defineLineRule } from '../../rule'

const NUMBER = '(?:\\d{1,9}(?:[.,，]\\d{1,4})?|[一二两三四五六七八九十百千]{1,6})[万亿]?'
const DOUBLED = new RegExp(
  `(?<![附最靠远亲临邻将相节制合签条预大公要特])(大约|将近|接近|近|约)(${NUMBER})(?:([余多])|([^，。；：、\\s\\d]{0,3}?)(左右|上下))`,
  'g',
)

/** 近十多年来: here 近 is lately, not almost. */
const LATELY = /^近[^约]{0,12}?(?:个?月|年|天|周|小时)/

export const doubledApproximation = defineLineRule({
  id: 'consistency/doubled-approximation',
  severity: 'warning',
  triggers: '近约',
  check: ({ text }) =>
    Array.from(
      text.matchAll(DOUBLED),
      ({
        0: written,
        1: before = '',
        2: number = '',
        3: more = '',
        4: unit = '',
        5: about = '',
        index: start,
      }) => ({
        start,
        end: start + written.length,
        message: 'consistency/doubled-approximation.message' as const,
        values: { before, after: more + about },
        suggestions: [before + number + unit, number + more + unit + about],
      }),
    ).filter(({ start, end }) => !LATELY.test(text.slice(start, end + 2))),
})
