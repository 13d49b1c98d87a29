import type { Rule } from '../../rule'
import { ownTerm } from './own-term'

export const customRules: readonly Rule[] = [ownTerm]
