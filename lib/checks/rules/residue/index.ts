import type { Rule } from '../../rule'
import { anniversary } from './anniversary'
import { datedEvent } from './dated-event'
import { foreignYear } from './foreign-year'
import { garbledText } from './garbled-text'
import { lowerCaseGrade } from './lower-case-grade'
import { mixedUnit } from './mixed-unit'
import { selfReference } from './self-reference'
import { strayLetter } from './stray-letter'
import { watermark } from './watermark'

export const residueRules: readonly Rule[] = [
  watermark,
  strayLetter,
  garbledText,
  lowerCaseGrade,
  anniversary,
  datedEvent,
  foreignYear,
  mixedUnit,
  selfReference,
]
