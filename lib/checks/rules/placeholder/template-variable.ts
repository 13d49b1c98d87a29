/** `{{name}}`, `${单位}`: a variable that no template engine filled in. */
import { defineBlankRule } from './tokens/define-blank-rule'
import { describedValue } from './tokens/expected-value'

export const templateVariable = defineBlankRule({
  notation: 'template-variable',
  severity: 'error',
  message: 'placeholder/template-variable.message',
  expected: describedValue,
})
