import type { Rule } from '../../rule'
import { doubledMark } from './doubled-mark'
import { halfWidthMark } from './half-width-mark'
import { markBeforeEtCetera } from './mark-before-et-cetera'
import { unpairedMark } from './unpaired-mark'

export const punctuationRules: readonly Rule[] = [
  unpairedMark,
  doubledMark,
  halfWidthMark,
  markBeforeEtCetera,
]
