/** `待补充`, `TODO`: a note that text is still to come. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const toDoWord = defineBlankRule({
  notation: 'to-do-word',
  severity: 'warning',
  message: 'placeholder/to-do-word.message',
  expected: null,
})
