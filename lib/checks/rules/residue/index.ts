import type { Rule } from '../../rule'

export const residueRules: readonly Rule[] = []
