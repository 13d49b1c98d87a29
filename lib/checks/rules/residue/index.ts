import type { Rule } from '../../rule'
import { anniversary } from './anniversary'
import { datedEvent } from './dated-event'
import { digitInWord } from './digit-in-word'
import { foreignYear } from './foreign-year'
import { garbledText } from './garbled-text'
import { gluedHeading } from './glued-heading'
import { glyphForm } from './glyph-form'
import { isolatedYear } from './isolated-year'
import { lowerCaseGrade } from './lower-case-grade'
import { mixedUnit } from './mixed-unit'
import { obsoleteOrgan } from './obsolete-organ'
import { placeName } from './place-name'
import { selfReference } from './self-reference'
import { spunText } from './spun-text'
import { strayLetter } from './stray-letter'
import { watermark } from './watermark'

export const residueRules: readonly Rule[] = [
  watermark,
  strayLetter,
  garbledText,
  digitInWord,
  glyphForm,
  lowerCaseGrade,
  spunText,
  anniversary,
  datedEvent,
  foreignYear,
  isolatedYear,
  mixedUnit,
  placeName,
  selfReference,
  obsoleteOrgan,
  gluedHeading,
]
