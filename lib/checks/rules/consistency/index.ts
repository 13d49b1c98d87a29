import type { Rule } from '../../rule'
import { doubledWords } from './doubled-words'

export const consistencyRules: readonly Rule[] = [doubledWords]
