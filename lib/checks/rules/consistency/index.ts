import type { Rule } from '../../rule'
import { dateOrder } from './date-order'
import { deadlineWord } from './deadline-word'
import { doubledApproximation } from './doubled-approximation'
import { doubledWords } from './doubled-words'
import { duplicateParagraph } from './duplicate-paragraph'
import { duplicateSentence } from './duplicate-sentence'
import { futureDate } from './future-date'
import { growthSign } from './growth-sign'
import { impossibleDate } from './impossible-date'
import { mixedNumeral } from './mixed-numeral'
import { multipleOfDecrease } from './multiple-of-decrease'
import { nameVariant } from './name-variant'
import { partExceedsWhole } from './part-exceeds-whole'
import { percentage } from './percentage'
import { quotedName } from './quoted-name'
import { sum } from './sum'
import { weekday } from './weekday'

export const consistencyRules: readonly Rule[] = [
  duplicateParagraph,
  duplicateSentence,
  impossibleDate,
  dateOrder,
  weekday,
  futureDate,
  sum,
  partExceedsWhole,
  percentage,
  growthSign,
  quotedName,
  nameVariant,
  doubledApproximation,
  multipleOfDecrease,
  deadlineWord,
  mixedNumeral,
  doubledWords,
]
