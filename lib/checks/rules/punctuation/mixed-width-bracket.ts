/** A pair of brackets, one half full-width and one half-width: （…) (GB/T 15834-2011 5.1). */
import { defineLineRule, type LineFinding } from '../../rule'
import { matchPairs } from './shared/pair-scan'

const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）' }

export const mixedWidthBracket = defineLineRule({
  id: 'punctuation/mixed-width-bracket',
  severity: 'info',
  triggers: '()',
  check: ({ text }, { kind }) => {
    if (kind === 'code' || !/[（）]/.test(text)) return []
    const found: LineFinding[] = []
    matchPairs(text, (open, close) => {
      if (text.charAt(open) === '(' && text.charAt(close) === '）') found.push(describe(text, open))
      if (text.charAt(open) === '（' && text.charAt(close) === ')')
        found.push(describe(text, close))
    })
    return found.sort((a, b) => a.start - b.start)
  },
})

function describe(text: string, start: number): LineFinding {
  const mark = text.charAt(start)
  const right = FULL[mark] ?? mark
  return {
    start,
    end: start + 1,
    message: 'punctuation/mixed-width-bracket.message',
    values: { mark, right },
    suggestions: [right],
  }
}
