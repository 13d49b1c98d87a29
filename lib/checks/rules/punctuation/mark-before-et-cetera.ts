/** `、` before 等: the list is closed by 等, not joined to it (GB/T 15834-2011 4.5, practice). */
import { allMatches } from '../../../document/all-matches'
import { defineLineRule } from '../../rule'

/** 等 that begins a word of its own. */
const BEFORE_ET_CETERA = /、(?=等(?![级待于同额效值比量价次距分候式号离身高闲边腰差位]|外品))/g

export const markBeforeEtCetera = defineLineRule({
  id: 'punctuation/mark-before-et-cetera',
  severity: 'warning',
  triggers: '等',
  check: (line) =>
    allMatches(BEFORE_ET_CETERA, line.text).map(({ index }) => ({
      start: index,
      end: index + 2,
      message: 'punctuation/mark-before-et-cetera.message' as const,
      suggestions: ['等'],
    })),
})
