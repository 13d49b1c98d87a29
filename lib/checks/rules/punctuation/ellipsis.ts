/** The ellipsis is ……, six dots in two characters (GB/T 15834-2011 4.11). */
import { allMatches } from '../../../document/all-matches'
import { defineLineRule } from '../../rule'
import { HAN } from './shared/marks'

const DOTS = new RegExp(
  `(?<!…)(?:…|…{3}|…{5})(?!…)|(?<=[${HAN}”》），、])(?:\\.{3,6}|·{3,6})(?=[${HAN}“《（，。、”》）]|$)|。{3,6}`,
  'g',
)
/** One of these is in every line with an ellipsis of any kind. */
const SIGN = /…|\.{3}|·{3}|。{3}/
/** Leader dots before a page number. */
const CONTENTS = /^[ \t\u3000.…·]{0,8}\d{0,4}[ \t\u3000]{0,4}$/

export const ellipsis = defineLineRule({
  id: 'punctuation/ellipsis',
  severity: 'info',
  triggers: '…·.。',
  check: ({ text }, { textKind, kind }) => {
    if (textKind !== 'official' || kind === 'cell') return []
    if (!SIGN.test(text)) return []
    return Array.from(allMatches(DOTS, text), ({ 0: dots, index: start }) => ({
      start,
      end: start + dots.length,
      message: 'punctuation/ellipsis.message' as const,
      values: { dots },
      suggestions: ['……'],
    })).filter(({ end }) => end === text.trimEnd().length || !CONTENTS.test(text.slice(end)))
  },
})
