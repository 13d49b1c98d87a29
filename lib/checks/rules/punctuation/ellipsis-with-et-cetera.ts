/** …… and 等 both say that the list goes on: one of them is enough (GB/T 15834-2011 4.11). */
import { allMatches } from '../../../document/all-matches'
import { defineLineRule } from '../../rule'

const BOTH =
  /(?:…{1,3}|\.{3,6})[，、]?(等等?)(?![级待于同额效值比量价次距分候式号离身高])|(等等?)(?:…{1,3}|\.{3,6})/g

/** Only a list goes on: 等一等…… is something else. */
const LIST = /[、，][^。；！？]{0,40}$/
const REACH = 42

export const ellipsisWithEtCetera = defineLineRule({
  id: 'punctuation/ellipsis-with-et-cetera',
  severity: 'warning',
  triggers: '等',
  check: ({ text }, { textKind }) => {
    if (textKind === 'guide') return []
    return Array.from(
      allMatches(BOTH, text),
      ({ 0: written, 1: after, 2: before, index: start }) => ({
        start,
        end: start + written.length,
        message: 'punctuation/ellipsis-with-et-cetera.message' as const,
        suggestions: [after ?? before ?? '等', '……'],
      }),
    ).filter(({ start }) => LIST.test(text.slice(Math.max(0, start - REACH), start)))
  },
})
