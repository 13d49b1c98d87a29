import type { Rule } from '../../rule'
import { deadlineWord } from './deadline-word'
import { doubledApproximation } from './doubled-approximation'
import { doubledWords } from './doubled-words'
import { mixedNumeral } from './mixed-numeral'
import { multipleOfDecrease } from './multiple-of-decrease'

export const consistencyRules: readonly Rule[] = [
  doubledWords,
  doubledApproximation,
  multipleOfDecrease,
  deadlineWord,
  mixedNumeral,
]
