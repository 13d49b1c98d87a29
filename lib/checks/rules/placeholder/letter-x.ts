/** `X次`, `XX社区`, `XX.X%`: the letter x in place of a number or a name. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const letterX = defineBlankRule({
  notation: 'letter-x',
  severity: 'error',
  message: 'placeholder/letter-x.message',
})
