import type { Rule } from '../../rule'
import { anonymousName } from './anonymous-name'
import { asterisk } from './asterisk'
import { blankSpace } from './blank-space'
import { bracketSlot } from './bracket-slot'
import { dateSlot } from './date-slot'
import { elidedTitle } from './elided-title'
import { elisionNote } from './elision-note'
import { emptyLabel } from './empty-label'
import { geometricMark } from './geometric-mark'
import { hashRun } from './hash-run'
import { letterX } from './letter-x'
import { listEllipsis } from './list-ellipsis'
import { multiplicationSign } from './multiplication-sign'
import { ownPattern } from './own-pattern'
import { sampleName } from './sample-name'
import { templateVariable } from './template-variable'
import { toDoWord } from './to-do-word'
import { underscore } from './underscore'
import { yearSlot } from './year-slot'

export const placeholderRules: readonly Rule[] = [
  yearSlot,
  dateSlot,
  letterX,
  asterisk,
  multiplicationSign,
  underscore,
  elidedTitle,
  listEllipsis,
  anonymousName,
  geometricMark,
  bracketSlot,
  templateVariable,
  elisionNote,
  toDoWord,
  emptyLabel,
  hashRun,
  blankSpace,
  sampleName,
  ownPattern,
]
