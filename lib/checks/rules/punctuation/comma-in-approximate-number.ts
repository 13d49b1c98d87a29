/** 、 inside an approximate number: 三、四个 is 三四个 (GB/T 15834-2011 4.5.3.4, GB/T 15835-2011). */
import { allMatches } from '../../../document/all-matches'
import { defineLineRule, type LineFinding } from '../../rule'

const NUMERALS = '一二三四五六七八九'
/** Units that are counted, not names of ranks: 一、二等奖 and 六、七月 keep the mark. */
const APPROXIMATE =
  /([一二三四五六七八])(?<=[\u3400-\u9fff，].)(?<![第十百千万、：。；初周].)、([二三四五六七八九])(?=个(?!百分点|方面)|[名次天人家户岁倍]|年(?![级度])|十|百(?!分)|千|万)/g

const NONE: readonly LineFinding[] = []

export const commaInApproximateNumber = defineLineRule({
  id: 'punctuation/comma-in-approximate-number',
  severity: 'info',
  triggers: '、',
  check: ({ text }) => {
    const written = allMatches(APPROXIMATE, text)
    return written.length === 0 ? NONE : written.flatMap(describe)
  },
})

function describe({ 0: written, 1: first = '', 2: second = '', index }: RegExpExecArray) {
  if (NUMERALS.indexOf(second) !== NUMERALS.indexOf(first) + 1) return []
  return [
    {
      start: index,
      end: index + written.length,
      message: 'punctuation/comma-in-approximate-number.message' as const,
      values: { right: first + second },
      suggestions: [first + second],
    },
  ]
}
