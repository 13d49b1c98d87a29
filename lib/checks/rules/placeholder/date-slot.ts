/** `X月X日`, `年  月  日`: a month or day left out. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const dateSlot = defineBlankRule({
  notation: 'date-slot',
  severity: 'error',
  message: 'placeholder/date-slot.message',
  expected: 'date',
})
