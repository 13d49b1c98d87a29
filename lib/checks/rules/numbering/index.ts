import type { Rule } from '../../rule'
import { announcedCount } from './announced-count'
import { duplicate } from './duplicate'
import { enumerationGap } from './enumeration-gap'
import { gap } from './gap'
import { headingEndMark } from './heading-end-mark'
import { levelOrder } from './level-order'
import { listedCount } from './listed-count'
import { lostLevel } from './lost-level'
import { markAfterNumber } from './mark-after-number'
import { mixedStyle } from './mixed-style'
import { restart } from './restart'
import { spaceAfterNumber } from './space-after-number'

export const numberingRules: readonly Rule[] = [
  gap,
  duplicate,
  lostLevel,
  restart,
  enumerationGap,
  announcedCount,
  listedCount,
  levelOrder,
  mixedStyle,
  markAfterNumber,
  spaceAfterNumber,
  headingEndMark,
]
