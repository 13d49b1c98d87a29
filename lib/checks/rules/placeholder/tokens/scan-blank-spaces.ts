/** `召开  次会议` `《  》`: room left to write in. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import data from './data/spaced-units.json'
import type { BlankToken, LineView } from './types'

const Patterns = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty())
const { neverAlone, units, words } = v.parse(
  v.strictObject({
    /** Units that never stand without a number before them, as patterns. */
    neverAlone: Patterns,
    /** As patterns. */
    units: Patterns,
    /** Words that begin like a unit, as patterns. */
    words: Patterns,
  }),
  data,
)

const PAIRS =
  /《[ \u3000]{1,40}》|“[ \u3000]{1,40}”|[（(](?:[ \u3000]{2,40}|\u3000)[）)]|【[ \u3000]{1,40}】|〔[ \u3000]{1,40}〕/g
/** A wide space with a word or a unit before it, or with what separates the numbers of a list. */
const BEFORE_UNIT = new RegExp(
  `(?<=[\\u3400-\\u9fff，。；：、）][\\u3400-\\u9fff]|[\\u3400-\\u9fff\\d%％][）、，])[ \\u3000]{2,20}(?=(?:${units.join('|')})(?![ \\u3000]{0,4}[：:]|[ \\u3000]{2}))`,
  'g',
)
/** Nothing but a number stands before these, so that one space is room enough: `增长 %`. */
const BEFORE_SURE_UNIT = new RegExp(
  `(?<=[\\u3400-\\u9fff、，](?<![一二三四五六七八九十百千万亿零两几数多余近超逾约达每])(?<!单位))[ \\u3000](?=(?:${neverAlone.join('|')})[，。；、,;和与及])`,
  'g',
)
const ORDINAL = /(?<=第)[ \u3000]{2,20}(?=[届次期批条章号])/g
const WORD_AFTER = new RegExp(`^(?:${words.join('|')})`)
const LONGEST_WORD = 4
/** 第一条, （一） and the like are set off from what they number. */
const NUMBER_BEFORE =
  /(?:第[\d一二三四五六七八九十百]{1,5}[编章节条款项部分篇课讲]{0,2}|^[ \u3000]{0,8}[（(]?[\d一二三四五六七八九十]{1,3}[、）)，])$/
const LONGEST_NUMBER = 16
const ANY_SPACE = /[ \u3000]/
const WIDE_SPACE = /[^ \u3000][ \u3000]{2}/g
/** Columns set with spaces have several wide gaps in a line. */
const MOST_GAPS = 2

export function scanBlankSpaces({ masked }: LineView): BlankToken[] {
  if (!ANY_SPACE.test(masked)) return []
  const tokens: BlankToken[] = []
  for (const match of allMatches(PAIRS, masked)) {
    const end = match.index + match[0].length
    const strength = /[（(]/.test(match[0]) ? 'faint' : 'contextual'
    tokens.push({ notation: 'blank-space', start: match.index, end, strength })
  }
  for (const match of allMatches(BEFORE_SURE_UNIT, masked)) {
    const end = match.index + match[0].length
    tokens.push({ notation: 'blank-space', start: match.index, end, strength: 'contextual' })
  }
  const wide = allMatches(WIDE_SPACE, masked.trim())
  if (wide.length === 0) return tokens
  const beforeUnits = allMatches(BEFORE_UNIT, masked).filter(
    ({ 0: space, index }) =>
      !beginsWord(masked, index + space.length) && !isAfterNumber(masked, index),
  )
  const taken = new Set(beforeUnits.map(({ index }) => index))
  const ordinals = allMatches(ORDINAL, masked).filter(({ index }) => !taken.has(index))
  const gaps = [...beforeUnits, ...ordinals]
  if (wide.length - gaps.length > MOST_GAPS) return tokens
  for (const match of gaps) {
    const end = match.index + match[0].length
    tokens.push({ notation: 'blank-space', start: match.index, end, strength: 'contextual' })
  }
  return tokens
}

function beginsWord(text: string, at: number): boolean {
  return WORD_AFTER.test(text.slice(at, at + LONGEST_WORD))
}

function isAfterNumber(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_NUMBER)
  // The start of the line is only seen where the window holds it.
  return NUMBER_BEFORE.test((from > 0 ? '…' : '') + text.slice(from, at))
}
