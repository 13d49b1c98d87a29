/** `××工作`, `丁××同志`: multiplication signs in place of a name or a number. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const multiplicationSign = defineBlankRule({
  notation: 'multiplication-sign',
  severity: 'error',
  message: 'placeholder/multiplication-sign.message',
})
