/** `X月X日`, `年  月  日`: a month or day left out. */
import { defineBlankRule } from './tokens/define-blank-rule'
import { DATE_MASKS } from './tokens/scan-dates'

export const dateSlot = defineBlankRule({
  notation: 'date-slot',
  severity: 'error',
  triggers: DATE_MASKS,
  message: 'placeholder/date-slot.message',
  expected: 'date',
})
