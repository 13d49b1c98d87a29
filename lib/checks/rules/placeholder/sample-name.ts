/** `单位全称`, `张三`: a sample's own title or signature that was never replaced. */
import { defineBlankRule } from './tokens/define-blank-rule'
import { describedValue } from './tokens/expected-value'

export const sampleName = defineBlankRule({
  notation: 'sample-name',
  severity: 'warning',
  message: 'placeholder/sample-name.message',
  expected: describedValue,
  // In the body the same words are labels and examples.
  accepts: (_token, { kind, atEnd }) => kind === 'title' || (kind === 'body' && atEnd),
})
