/** `**次`, `“**党建”`: stars in place of a number or a name. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const asterisk = defineBlankRule({
  notation: 'asterisk',
  severity: 'error',
  message: 'placeholder/asterisk.message',
})
