/** `投资####万元`: number signs in place of a number. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const hashRun = defineBlankRule({
  notation: 'hash-run',
  severity: 'error',
  triggers: '#＃',
  message: 'placeholder/hash-run.message',
})
