import type { Rule } from '../../rule'
import { addresseeMark } from './addressee-mark'
import { attachmentNote } from './attachment-note'
import { dateForm } from './date-form'
import { documentNumber } from './document-number'
import { doubledGenreWord } from './doubled-genre-word'
import { duplicatedPart } from './duplicated-part'
import { emptyPart } from './empty-part'
import { meetingNotice } from './meeting-notice'
import { misplacedPart } from './misplaced-part'
import { missingAddressee } from './missing-addressee'
import { missingClosing } from './missing-closing'
import { missingDate } from './missing-date'
import { missingOpening } from './missing-opening'
import { missingPart } from './missing-part'
import { missingSignature } from './missing-signature'
import { missingTitle } from './missing-title'
import { mixedGenre } from './mixed-genre'
import { orderAtEnd } from './order-at-end'
import { personalAddressee } from './personal-addressee'
import { printedDocument } from './printed-document'
import { requestInReport } from './request-in-report'
import { requestTwoMatters } from './request-two-matters'
import { requestWithoutRequest } from './request-without-request'
import { severalAddressees } from './several-addressees'
import { shortPart } from './short-part'
import { titleEndMark } from './title-end-mark'
import { titleWithoutGenre } from './title-without-genre'
import { wrongClosing } from './wrong-closing'

export const structureRules: readonly Rule[] = [
  missingTitle,
  missingOpening,
  missingPart,
  emptyPart,
  shortPart,
  misplacedPart,
  duplicatedPart,
  titleEndMark,
  doubledGenreWord,
  titleWithoutGenre,
  missingAddressee,
  addresseeMark,
  severalAddressees,
  personalAddressee,
  requestWithoutRequest,
  requestTwoMatters,
  wrongClosing,
  requestInReport,
  missingClosing,
  orderAtEnd,
  missingSignature,
  missingDate,
  dateForm,
  documentNumber,
  attachmentNote,
  mixedGenre,
  meetingNotice,
  printedDocument,
]
