import type { Rule } from '../../rule'
import { announcedCount } from './announced-count'
import { duplicate } from './duplicate'
import { enumerationGap } from './enumeration-gap'
import { gap } from './gap'
import { lostLevel } from './lost-level'
import { markAfterNumber } from './mark-after-number'
import { restart } from './restart'

export const numberingRules: readonly Rule[] = [
  gap,
  duplicate,
  lostLevel,
  restart,
  enumerationGap,
  announcedCount,
  markAfterNumber,
]
