/** Items inside one line that are counted with numbers: `（1）…；（2）…`, `①…②…`, `第一步，…；第二步，…`. */
import { allMatches } from '../../../../document/all-matches'
import { type Line, memoizeByLine } from '../../../../document/line'
import { readLineFacts } from '../../../../outline/line-facts'
import { matchAt } from '../../../../outline/markers'
import { parseChineseNumeral } from '../../../../outline/numerals'
import type { Marker, MarkerScheme } from '../../../../outline/types'
import type { LineWord } from './line-words'

/** After a mark or a space; numbers in brackets or circles also inside a clause. */
const NUMBER =
  /[：；。:;，、,！？\s](?=\d{1,2}[.．、）)](?!\d)|[一二三四五六七八九十]{1,3}、)|(?=[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳])/g
/** Here an item begins; elsewhere a number is one only where it goes on from the last. */
const CLAUSE_START = /[：；。:;][ \u3000]?$/
const CIRCLED_START = /[：；。，、:;,\s]/
const STAGE = /[：；。]第([一二三四五六七八九十]{1,3})(阶段|步骤|步|环节|方面|类|层|个层面|个方面)/g

const NUMBER_SCHEMES: ReadonlySet<MarkerScheme> = new Set([
  'chinese-comma',
  'chinese-parenthesis',
  'arabic-point',
  'arabic-comma',
  'arabic-half-parenthesis',
  'arabic-parenthesis',
  'circled',
])

/** Family of 第一步 and its like: their words also stand in ordinary sentences. */
export const STAGE_FAMILY = 'stage '

/** In every text with a match of NUMBER, and much faster to look for. */
const NUMERAL_WITH_MARK = /[\d一二三四五六七八九十][.．、）)]|[①-⑳]/
const NO_MATCHES: readonly RegExpExecArray[] = []
const NONE: readonly LineWord[] = []

/** In the order of the text, the line's own number first. [] unless some item stands inside the line. */
export const readLineNumbers = memoizeByLine((line: Line): readonly LineWord[] => {
  const { text } = line
  const found: LineWord[] = []
  const { marker: first, shownNumber } = readLineFacts(line)
  const own = first && shownNumber === null && NUMBER_SCHEMES.has(first.scheme) ? first : null
  const numbers = NUMERAL_WITH_MARK.test(text) ? allMatches(NUMBER, text) : NO_MATCHES
  const hasStages = text.includes('第')
  if (numbers.length === 0 && !hasStages) return NONE
  const last = new Map<string, number>()
  if (own) last.set(familyOf(own), own.ordinal)
  for (const { 0: before, index } of numbers) {
    const start = index + before.length
    if (start <= (own?.start ?? -1)) continue
    const marker = matchAt(text, start)
    if (!marker || !NUMBER_SCHEMES.has(marker.scheme) || marker.end >= text.length) continue
    const family = familyOf(marker)
    const goesOn = marker.ordinal === (last.get(family) ?? 0) + 1 && marker.ordinal > 1
    const isStart =
      marker.scheme === 'circled'
        ? CIRCLED_START.test(text.charAt(start - 1))
        : CLAUSE_START.test(text.slice(Math.max(0, start - 2), start))
    if (!goesOn && !isStart) continue
    last.set(family, marker.ordinal)
    found.push(createItem(text, marker, false))
  }
  for (const match of hasStages ? allMatches(STAGE, text) : []) {
    const [written, numeral = '', word = ''] = match
    const ordinal = parseChineseNumeral(numeral) ?? 0
    const start = match.index + 1
    found.push({
      family: STAGE_FAMILY + word,
      start,
      end: match.index + written.length,
      ordinal,
      isAtStart: false,
      isAnnounced: isAfterColon(text, start),
      isLone: false,
    })
  }
  if (found.length === 0) return NONE
  const items = found.sort((a, b) => a.start - b.start)
  return own ? [createItem(text, own, true), ...items] : items
})

function createItem(text: string, marker: Marker, isAtStart: boolean): LineWord {
  const { start, end, ordinal } = marker
  const isAnnounced = isAfterColon(text, start)
  const family = familyOf(marker)
  return { family, start, end, ordinal, isAtStart, isAnnounced, isLone: false }
}

function familyOf({ scheme }: Marker): string {
  return scheme === 'arabic-comma' ? 'arabic-point' : scheme
}

function isAfterColon(text: string, start: number): boolean {
  return /[：:][ \u3000]?$/.test(text.slice(Math.max(0, start - 2), start))
}
