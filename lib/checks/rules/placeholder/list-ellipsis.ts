/** `会议服务、……等问题`: dots in place of the last items of a list. */
import { defineBlankRule } from './tokens/define-blank-rule'

export const listEllipsis = defineBlankRule({
  notation: 'list-ellipsis',
  severity: 'warning',
  message: 'placeholder/list-ellipsis.message',
})
