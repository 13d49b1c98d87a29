import type { Rule } from '../../rule'

export const consistencyRules: readonly Rule[] = []
