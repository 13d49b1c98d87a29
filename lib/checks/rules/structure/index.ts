import type { Rule } from '../../rule'
import { doubledGenreWord } from './doubled-genre-word'
import { emptyPart } from './empty-part'
import { misplacedPart } from './misplaced-part'
import { missingOpening } from './missing-opening'
import { missingPart } from './missing-part'
import { missingTitle } from './missing-title'
import { titleEndMark } from './title-end-mark'

export const structureRules: readonly Rule[] = [
  missingTitle,
  missingOpening,
  missingPart,
  emptyPart,
  misplacedPart,
  titleEndMark,
  doubledGenreWord,
]
