import type { Rule } from '../../rule'

export const customRules: readonly Rule[] = []
