import type { Rule } from '../../rule'

export const placeholderRules: readonly Rule[] = []
