/** `投资####万元`: number signs in place of a number. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const hashRun = defineBlankRule({
  notation: 'hash-run',
  severity: 'error',
  message: 'placeholder/hash-run.message',
})
