/** Every way of breaking a document, in the order they are printed. */
import type { Way } from './types'
import { alterQuotedName } from './ways/alter-quoted-name'
import { alterTerm } from './ways/alter-term'
import { blankNameOrDate } from './ways/blank-name-or-date'
import { blankNumber } from './ways/blank-number'
import { changeCount } from './ways/change-count'
import { changeListCount } from './ways/change-list-count'
import { changeSum } from './ways/change-sum'
import { changeYear } from './ways/change-year'
import { doubleWord } from './ways/double-word'
import { dropHeading } from './ways/drop-heading'
import { dropItem } from './ways/drop-item'
import { insertDatedEvent } from './ways/insert-dated-event'
import { insertLetter } from './ways/insert-letter'
import { insertSiteLine } from './ways/insert-site-line'
import { loseEndMark } from './ways/lose-end-mark'
import { loseHalfPair } from './ways/lose-half-pair'
import { loseOrDoubleCharacter } from './ways/lose-or-double-character'
import { removeFrame } from './ways/remove-frame'
import { removePart } from './ways/remove-part'
import { repeatNumber } from './ways/repeat-number'
import { repeatParagraph } from './ways/repeat-paragraph'
import { repeatSentence } from './ways/repeat-sentence'
import { skipNumber } from './ways/skip-number'
import { swapUnit } from './ways/swap-unit'
import { wrongDate } from './ways/wrong-date'
import { wrongMark } from './ways/wrong-mark'

export const ways: readonly Way[] = [
  blankNumber,
  blankNameOrDate,
  dropHeading,
  skipNumber,
  repeatNumber,
  dropItem,
  changeCount,
  changeListCount,
  loseHalfPair,
  wrongMark,
  changeYear,
  swapUnit,
  alterTerm,
  loseOrDoubleCharacter,
  doubleWord,
  repeatParagraph,
  repeatSentence,
  removePart,
  changeSum,
  wrongDate,
  alterQuotedName,
  insertSiteLine,
  insertLetter,
  loseEndMark,
  removeFrame,
  insertDatedEvent,
]
