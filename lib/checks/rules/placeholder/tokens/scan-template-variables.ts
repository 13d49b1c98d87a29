/** `{{name}}` `${单位}` `{year}年度` `<姓名>` `«客户名»`: a variable of a template engine. */
import { allMatches } from '../../../../document/all-matches'

import { isDigit, isHan } from './characters'
import slots from './data/slots.json'
import type { BlankToken, LineView, Strength } from './types'

const DOUBLE = /\{\{[^{}]{1,40}\}\}/g
const DOLLAR = /\$\{[^{}]{1,40}\}/g
const SINGLE = /(?<![{$\\=＝"'_^}\w])\{\s?([A-Za-z_]\w{1,30}|[\u3400-\u9fff]{2,12})\s?\}(?!\})/g
const ANGLE = new RegExp(
  `[<＜«]\\s?[\\u3400-\\u9fff]{0,10}(?:${slots.nouns}|客户名)\\s?[>＞»]`,
  'g',
)
const PERCENT = /(?<=^|[\u3400-\u9fff“])%[sd](?=[\u3400-\u9fff”，。、])/g

export function scanTemplateVariables({ text, masked }: LineView): BlankToken[] {
  const tokens: BlankToken[] = []
  // The text itself, not its masked form, holds the dollar sign of ${…}.
  const add = (pattern: RegExp, source: string, inProse: Strength) => {
    for (const match of allMatches(pattern, source)) {
      const end = match.index + match[0].length
      const touches = [source[match.index - 1], source[end]].some(
        (one) => isHan(one) || isDigit(one),
      )
      const strength = touches ? inProse : 'contextual'
      tokens.push({ notation: 'template-variable', start: match.index, end, strength })
    }
  }
  if (text.includes('{')) {
    add(DOUBLE, masked, 'sure')
    add(DOLLAR, masked, 'sure')
    if (!/[=\\]/.test(masked)) add(SINGLE, masked, 'likely')
  }
  if (/[<＜«]/.test(masked)) add(ANGLE, masked, 'likely')
  if (masked.includes('%')) add(PERCENT, masked, 'likely')
  return tokens
}
