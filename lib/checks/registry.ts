/** Every rule of the product, in the order in which equal places are listed. */
import type { Rule } from './rule'
import { consistencyRules } from './rules/consistency'
import { numberingRules } from './rules/numbering'
import { placeholderRules } from './rules/placeholder'
import { punctuationRules } from './rules/punctuation'
import { residueRules } from './rules/residue'
import { structureRules } from './rules/structure'

export const rules: readonly Rule[] = [
  ...placeholderRules,
  ...residueRules,
  ...structureRules,
  ...numberingRules,
  ...consistencyRules,
  ...punctuationRules,
]
