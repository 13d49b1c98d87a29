/** % is written with both numbers of a range: 4%～6% (GB/T 15835-2011 5.1.3). */
import { allMatches } from '../../../document/all-matches'
import { defineLineRule } from '../../rule'

const RANGE =
  /(?<![\d.%％A-Za-z〔第-])(\d{1,4}(?:\.\d{1,3})?)([～~—–－-]{1,2})(\d{1,4}(?:\.\d{1,3})?)([%％])/g

export const percentRange = defineLineRule({
  id: 'punctuation/percent-range',
  severity: 'info',
  triggers: '%％',
  check: ({ text }, { textKind }) => {
    if (textKind !== 'official' && textKind !== 'news') return []
    return Array.from(
      allMatches(RANGE, text),
      ({ 0: written, 1: from = '', 2: mark = '', 3: to = '', 4: percent = '', index: start }) => {
        const right = from + percent + mark + to + percent
        return {
          start,
          end: start + written.length,
          message: 'punctuation/percent-range.message' as const,
          values: { right },
          suggestions: [right],
        }
      },
    )
  },
})
