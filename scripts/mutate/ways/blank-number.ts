/** A number before its unit left blank: `12次` → `**次`, `XX次`, `__次`, `×次`, `  次`. */
import { findSpans, replaceSpan } from '../text/edits'
import type { Way } from '../types'

const UNIT =
  '(?:[万亿]?(?:元|人次?|名|次|个|项|户|条|份|场次?|篇|期|家|批次|亩|公里|株|件|座|台|处|轮|册|字|套|盏|所|棵|岁|平方米|立方米|页|种|支|间|组|块|米))'
/** Neither the rest of a longer number nor a date, a clock time or a number behind a bracket. */
const NUMBER = new RegExp(`(?<![\\d.〔第至：—-])\\d+(?:\\.\\d+)?(?=${UNIT})`, 'g')
const BLANKS = ['**', 'XX', '__', '×', '  ']

export const blankNumber: Way = {
  name: 'blank-number',
  floor: 0.98,
  groups: ['placeholder'],
  mutate: (document, random) =>
    findSpans(document, NUMBER).map(({ span }) => replaceSpan(document, span, random.pick(BLANKS))),
}
