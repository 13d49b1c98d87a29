/** `20XX年`, `202X年`, `____年`: a year with digits left out (GB/T 9704-2012 7.3.5.4 asks for all four). */
import { defineBlankRule } from './tokens/define-blank-rule'

export const yearSlot = defineBlankRule({
  notation: 'year-slot',
  severity: 'error',
  message: 'placeholder/year-slot.message',
  expected: 'year',
})
