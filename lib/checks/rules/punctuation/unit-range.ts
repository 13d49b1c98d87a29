/** 万 and 亿 are written with both numbers of a range: 13万元～17万元 (GB/T 15835-2011 5.1.3). */
import { allMatches } from '../../../document/all-matches'
import { defineLineRule } from '../../rule'

const RANGE =
  /(?<![\d.A-Za-z〔第-])(\d{1,5}(?:\.\d{1,3})?)([～~—–－-]{1,2})(\d{1,5}(?:\.\d{1,3})?)([万亿](?:元|人次|人|吨|亩|户|千瓦时|平方米)?)/g

export const unitRange = defineLineRule({
  id: 'punctuation/unit-range',
  severity: 'info',
  triggers: '万亿',
  check: ({ text }, { textKind }) => {
    if (textKind !== 'official' && textKind !== 'news') return []
    return Array.from(
      allMatches(RANGE, text),
      ({ 0: written, 1: from = '', 2: mark = '', 3: to = '', 4: unit = '', index: start }) => {
        const right = from + unit + mark + to + unit
        return {
          start,
          end: start + written.length,
          message: 'punctuation/unit-range.message' as const,
          values: { right },
          suggestions: [right],
        }
      },
    )
  },
})
