import type { Rule } from '../../rule'
import { strayLetter } from './stray-letter'
import { watermark } from './watermark'

export const residueRules: readonly Rule[] = [watermark, strayLetter]
