/** `○○局`, `□□□`: geometric marks in place of a name. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const geometricMark = defineBlankRule({
  notation: 'geometric-mark',
  severity: 'error',
  message: 'placeholder/geometric-mark.message',
})
