/** `按照____提出的`: a line left to be written on. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const underscore = defineBlankRule({
  notation: 'underscore',
  severity: 'error',
  message: 'placeholder/underscore.message',
})
