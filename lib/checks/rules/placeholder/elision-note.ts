/** `（此处略）`, `（内容略）`: a note that text was left out. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const elisionNote = defineBlankRule({
  notation: 'elision-note',
  severity: 'warning',
  message: 'placeholder/elision-note.message',
  expected: null,
})
