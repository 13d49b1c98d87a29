import type { Rule } from '../../rule'
import { adjacentMarks } from './adjacent-marks'
import { commaInApproximateNumber } from './comma-in-approximate-number'
import { dashInRange } from './dash-in-range'
import { doubledMark } from './doubled-mark'
import { ellipsis } from './ellipsis'
import { ellipsisWithEtCetera } from './ellipsis-with-et-cetera'
import { halfWidthMark } from './half-width-mark'
import { hardWrappedLines } from './hard-wrapped-lines'
import { markBeforeConjunction } from './mark-before-conjunction'
import { markBeforeEtCetera } from './mark-before-et-cetera'
import { missingEndMark } from './missing-end-mark'
import { mixedWidthBracket } from './mixed-width-bracket'
import { nestedMarks } from './nested-marks'
import { percentRange } from './percent-range'
import { straySpace } from './stray-space'
import { unitRange } from './unit-range'
import { unpairedMark } from './unpaired-mark'

export const punctuationRules: readonly Rule[] = [
  unpairedMark,
  doubledMark,
  halfWidthMark,
  markBeforeEtCetera,
  markBeforeConjunction,
  ellipsisWithEtCetera,
  ellipsis,
  missingEndMark,
  straySpace,
  mixedWidthBracket,
  nestedMarks,
  adjacentMarks,
  commaInApproximateNumber,
  percentRange,
  unitRange,
  dashInRange,
  hardWrappedLines,
]
