/** Items inside one line that are counted with numbers: `（1）…；（2）…`, `①…②…`, `第一步，…；第二步，…`. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { readLineFacts } from '../../../../outline/line-facts'
import { matchAt } from '../../../../outline/markers'
import { parseChineseNumeral } from '../../../../outline/numerals'
import type { Marker, MarkerScheme } from '../../../../outline/types'
import type { LineWord } from './line-words'

/** After the end of a clause; ① also inside one. */
const ITEM_START = /[：；。:;][ \u3000]?(?=[（(\d])|[：；。，、:;,\s](?=[①-⑳])/g
const STAGE = /[：；。]第([一二三四五六七八九十]{1,3})(阶段|步骤|步|环节|方面|类|层|个层面|个方面)/g

const NUMBER_SCHEMES: ReadonlySet<MarkerScheme> = new Set([
  'chinese-parenthesis',
  'arabic-point',
  'arabic-comma',
  'arabic-half-parenthesis',
  'arabic-parenthesis',
  'circled',
])

/** Family of 第一步 and its like: their words also stand in ordinary sentences. */
export const STAGE_FAMILY = 'stage '

const NONE: readonly LineWord[] = []

/** In the order of the text, the line's own number first. [] unless some item stands inside the line. */
export const readLineNumbers = memoizeByLine((line: Line): readonly LineWord[] => {
  const { text } = line
  const found: LineWord[] = []
  for (const { 0: before, index } of text.matchAll(ITEM_START)) {
    const marker = matchAt(text, index + before.length)
    if (marker && NUMBER_SCHEMES.has(marker.scheme) && marker.end < text.length)
      found.push(createItem(text, marker, false))
  }
  for (const match of text.matchAll(STAGE)) {
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
  const { marker, shownNumber } = readLineFacts(line)
  const own =
    marker && shownNumber === null && NUMBER_SCHEMES.has(marker.scheme)
      ? [createItem(text, marker, true)]
      : []
  return [...own, ...found.sort((a, b) => a.start - b.start)]
})

function createItem(text: string, marker: Marker, isAtStart: boolean): LineWord {
  const { scheme, start, end, ordinal } = marker
  const isAnnounced = isAfterColon(text, start)
  const family = scheme === 'arabic-comma' ? 'arabic-point' : scheme
  return { family, start, end, ordinal, isAtStart, isAnnounced, isLone: false }
}

function isAfterColon(text: string, start: number): boolean {
  return /[：:][ \u3000]?$/.test(text.slice(Math.max(0, start - 2), start))
}
