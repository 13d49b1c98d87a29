/** `（请填写单位名称）`, `【此处插入数据】`: a slot described in brackets. */
import { defineBlankRule } from './tokens/define-blank-rule'
import { describedValue } from './tokens/expected-value'

export const bracketSlot = defineBlankRule({
  notation: 'bracket-slot',
  severity: 'error',
  message: 'placeholder/bracket-slot.message',
  expected: describedValue,
})
