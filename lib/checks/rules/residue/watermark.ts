/** `##paidbegin##`, `下载后可任意编辑`: what a site added to the text that was copied from it. */
import { defineLineRule } from '../../rule'
import { findWatermarks } from './matching/watermarks'
import { wordsOf, wordTriggers } from './matching/words'

const NONE: readonly never[] = []

export const watermark = defineLineRule({
  id: 'residue/watermark',
  severity: 'error',
  triggers: wordTriggers.needles,
  check(line, { kind, textKind, markdown }) {
    const needles = kind === 'code' ? NONE : wordsOf(line, 'needles')
    if (needles.length === 0) return NONE
    return findWatermarks(line.text, needles)
      .filter(({ start, severity }) => {
        // Markdown may hold tags on purpose.
        if (markdown && line.text.charAt(start) === '<') return false
        return textKind === 'official' || severity === 'error'
      })
      .map(({ start, end, severity }) => ({
        start,
        end,
        severity: textKind === 'official' ? severity : 'info',
        message: 'residue/watermark.message',
        values: { text: line.text.slice(start, end) },
        suggestions: [],
      }))
  },
})
