/** `召开  次会议`, `《  》`: room left for a word or a number. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const blankSpace = defineBlankRule({
  notation: 'blank-space',
  severity: 'error',
  triggers: ' \u3000',
  message: 'placeholder/blank-space.message',
})
