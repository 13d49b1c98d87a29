import type { Rule } from '../../rule'
import { limit } from './limit'
import { partShare } from './part-share'

export { lengthPresets } from './shared/presets'

export const lengthRules: readonly Rule[] = [limit, partShare]
