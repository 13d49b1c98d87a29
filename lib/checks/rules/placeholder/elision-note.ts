/** `（此处略）`, `（内容略）`: a note that text was left out. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const elisionNote = defineBlankRule({
  notation: 'elision-note',
  severity: 'warning',
  triggers: '略',
  message: 'placeholder/elision-note.message',
  expected: null,
})
