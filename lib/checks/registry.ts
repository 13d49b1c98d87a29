/**
 * Every rule of the product. Of two rules that mark the same place the earlier one speaks, so what
 * names the cause most exactly stands first.
 */
import type { Rule } from './rule'
import { consistencyRules } from './rules/consistency'
import { customRules } from './rules/custom'
import { lengthRules } from './rules/length'
import { numberingRules } from './rules/numbering'
import { placeholderRules } from './rules/placeholder'
import { punctuationRules } from './rules/punctuation'
import { residueRules } from './rules/residue'
import { structureRules } from './rules/structure'
import { termsRules } from './rules/terms'

export const rules: readonly Rule[] = [
  ...customRules,
  ...placeholderRules,
  ...residueRules,
  ...termsRules,
  ...structureRules,
  ...lengthRules,
  ...numberingRules,
  ...consistencyRules,
  ...punctuationRules,
]
