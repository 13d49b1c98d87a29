/** `##paidbegin##`, `下载后可任意编辑`: what a site added to the text that was copied from it. */
import { memoizeByLine } from '../../../document/line'
import { defineLineRule } from '../../rule'
import { findWatermarks, watermarkTriggers } from './matching/watermarks'

const readWatermarks = memoizeByLine(({ text }) => findWatermarks(text))

export const watermark = defineLineRule({
  id: 'residue/watermark',
  severity: 'error',
  triggers: watermarkTriggers,
  check(line, { kind, textKind, markdown }) {
    if (kind === 'code') return []
    return readWatermarks(line)
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
