/** `召开  次会议`, `《  》`: room left for a word or a number. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const blankSpace = defineBlankRule({
  notation: 'blank-space',
  severity: 'error',
  message: 'placeholder/blank-space.message',
})
