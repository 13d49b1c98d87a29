/** `召开  次会议` `《  》`: room left to write in. */
import { allMatches } from '../../../../document/all-matches'
import spaced from './data/spaced-units.json'
import type { BlankToken, LineView } from './types'

const PAIRS =
  /《[ \u3000]{1,40}》|“[ \u3000]{1,40}”|[（(](?:[ \u3000]{2,40}|\u3000)[）)]|【[ \u3000]{1,40}】|〔[ \u3000]{1,40}〕/g
const BEFORE_UNIT = new RegExp(
  `(?<=[\\u3400-\\u9fff][\\u3400-\\u9fff])[ \\u3000]{2,20}(?=(?:${spaced.units})(?![ \\u3000]{0,4}[：:]|[ \\u3000]{2}))`,
  'g',
)
/** Nothing but a number stands before these, so that one space is room enough: `增长 %`. */
const BEFORE_SURE_UNIT = new RegExp(
  `(?<=[\\u3400-\\u9fff、，](?<![一二三四五六七八九十百千万亿零两几数多余近超逾约达每])(?<!单位))[ \\u3000](?=(?:${spaced.neverAlone})[，。；、,;和与及])`,
  'g',
)
const ORDINAL = /(?<=第)[ \u3000]{2,20}(?=[届次期批条章号])/g
const WORD_AFTER = new RegExp(`^(?:${spaced.words})`)
const WIDE_SPACE = /[^ \u3000][ \u3000]{2}/g
/** Columns set with spaces have several wide gaps in a line. */
const MOST_GAPS = 2

export function scanBlankSpaces({ masked }: LineView): BlankToken[] {
  if (!/[ \u3000]/.test(masked)) return []
  const tokens: BlankToken[] = []
  for (const match of allMatches(PAIRS, masked)) {
    const end = match.index + match[0].length
    const strength = /[（(]/.test(match[0]) ? 'faint' : 'contextual'
    tokens.push({ notation: 'blank-space', start: match.index, end, strength })
  }
  const beforeUnits = Array.from(allMatches(BEFORE_UNIT, masked)).filter(
    (match) =>
      !WORD_AFTER.test(
        masked.slice(match.index + match[0].length, match.index + match[0].length + 4),
      ),
  )
  const taken = new Set(beforeUnits.map(({ index }) => index))
  const ordinals = Array.from(allMatches(ORDINAL, masked)).filter(({ index }) => !taken.has(index))
  const gaps = [...beforeUnits, ...ordinals]
  for (const match of allMatches(BEFORE_SURE_UNIT, masked)) {
    const end = match.index + match[0].length
    tokens.push({ notation: 'blank-space', start: match.index, end, strength: 'contextual' })
  }
  const others = Array.from(allMatches(WIDE_SPACE, masked.trim())).length - gaps.length
  if (others > MOST_GAPS) return tokens
  for (const match of gaps) {
    const end = match.index + match[0].length
    tokens.push({ notation: 'blank-space', start: match.index, end, strength: 'contextual' })
  }
  return tokens
}
