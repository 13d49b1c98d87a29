import type { Rule } from '../../rule'

export const numberingRules: readonly Rule[] = []
