/** Characters of which every blank of a notation holds one, or the words it stands in. */
import { DATE_MASKS } from './scan-dates'
import { SAMPLE_NAME_TRIGGERS } from './scan-sample-names'
import { YEAR_MASKS } from './scan-years'
import type { Notation } from './types'

export const NOTATION_TRIGGERS: Readonly<Record<Notation, string>> = {
  asterisk: '*＊∗',
  'letter-x': 'XxＸｘ',
  'multiplication-sign': '×✕✖╳',
  underscore: '_＿﹍',
  'elided-title': '《',
  'list-ellipsis': '…',
  'anonymous-name': '某',
  'geometric-mark': '〇○◯□■●◆◇△▲▢',
  'bracket-slot': '（(【〔［[',
  'template-variable': '{<＜«%',
  'year-slot': YEAR_MASKS,
  'date-slot': DATE_MASKS,
  'elision-note': '略',
  'to-do-word': '待TtFf',
  'hash-run': '#＃',
  'blank-space': ' \u3000',
  'sample-name': SAMPLE_NAME_TRIGGERS,
}
