import type { Rule } from '../../rule'

export const lengthRules: readonly Rule[] = []
