import type { Rule } from '../../rule'
import { abbreviationForm } from './abbreviation-form'
import { abbreviationItems } from './abbreviation-items'
import { adverbParticle } from './adverb-particle'
import { nearMiss } from './near-miss'
import { preferredForm } from './preferred-form'
import { wrongForm } from './wrong-form'

export const termsRules: readonly Rule[] = [
  wrongForm,
  abbreviationForm,
  nearMiss,
  abbreviationItems,
  adverbParticle,
  preferredForm,
]
