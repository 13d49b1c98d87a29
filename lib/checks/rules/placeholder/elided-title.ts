/** `印发了《……的实施方案》`: the title of a real document with its words left out. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const elidedTitle = defineBlankRule({
  notation: 'elided-title',
  severity: 'error',
  message: 'placeholder/elided-title.message',
  expected: 'document',
})
