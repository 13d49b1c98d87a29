/** Items counted in words (一是, 第一，, 首先，) inside one line. */
import { allMatches } from '../../../../document/all-matches'
import { type Line, memoizeByLine } from '../../../../document/line'
import { readLineFacts } from '../../../../outline/line-facts'
import { matchAt } from '../../../../outline/markers'
import type { Marker, MarkerScheme } from '../../../../outline/types'

export interface LineWord {
  /** Items of one family count together: 一是 and 一要, or 第一，, or 首先，. */
  family: string
  start: number
  end: number
  /** 0 for 最后. */
  ordinal: number
  /** Begins its line. */
  isAtStart: boolean
  /** Stands right after a colon, where nothing but an item begins. */
  isAnnounced: boolean
  /** Stands alone in its line and away from its start: it may also be an ordinary word. */
  isLone: boolean
}

const WORD_SCHEMES: ReadonlySet<MarkerScheme> = new Set(['item-is', 'item-in', 'ordinal-word'])
/** Where an item inside a sentence begins; at a mere comma it may be an ordinary word. */
const LONE_ITEM =
  /[。；;：:](?=[一二三四五六七八九十]{1,3}[是要]|[第其][一二三四五六七八九十]{1,2}[，,、：:]|首先|其次|再次)/g

/** No paragraph has more; a bound keeps hostile input linear. */
const MOST_KNOWN = 200

/** 一是, 第一， and the like count in words and run on over paragraphs in their own way. */
export function countsInWords(scheme: MarkerScheme): boolean {
  return WORD_SCHEMES.has(scheme)
}

const NONE: readonly LineWord[] = []

/** In the order of the text. */
export const readLineWords = memoizeByLine((line: Line): readonly LineWord[] => {
  const { text } = line
  const { marker, enumerations, shownNumber } = readLineFacts(line)
  const lineMarker = marker && shownNumber === null && countsInWords(marker.scheme) ? marker : null
  const lone = allMatches(LONE_ITEM, text)
  if (lineMarker === null && enumerations.length === 0 && lone.length === 0) return NONE
  const words: LineWord[] = []
  for (const { kind, scheme, items } of enumerations)
    if (kind === 'word')
      for (const { start, end, ordinal } of items)
        words.push(createWord(text, scheme, start, end, ordinal, lineMarker))
  const isKnown = (offset: number) => words.some(({ start }) => start === offset)
  if (lineMarker && !isKnown(lineMarker.start)) {
    const { scheme, start, end, ordinal } = lineMarker
    words.push(createWord(text, scheme, start, end, ordinal, lineMarker))
  }
  for (const { index } of lone) {
    if (words.length > MOST_KNOWN || isKnown(index + 1)) continue
    const found = matchAt(text, index + 1)
    if (!found || !countsInWords(found.scheme)) continue
    const word = createWord(text, found.scheme, found.start, found.end, found.ordinal, lineMarker)
    words.push({ ...word, isLone: !isSurelyItem(word, found) })
  }
  return words.length === 0 ? NONE : words.sort((a, b) => a.start - b.start)
})

function createWord(
  text: string,
  scheme: MarkerScheme,
  start: number,
  end: number,
  ordinal: number,
  lineMarker: Marker | null,
): LineWord {
  const before = text.charAt(start - 1)
  return {
    family: findFamily(scheme, text, start),
    start,
    end,
    ordinal,
    isAtStart: start === lineMarker?.start,
    isAnnounced: before === '：' || before === ':',
    isLone: false,
  }
}

/** `：二是`: after a colon the word can be nothing else. */
function isSurelyItem({ isAnnounced }: LineWord, { scheme }: Marker): boolean {
  return scheme === 'item-is' && isAnnounced
}

/** 首先, 其次, 再次, 最后 run together; 第一 and 其一 each for themselves. */
function findFamily(scheme: MarkerScheme, text: string, start: number): string {
  if (scheme !== 'ordinal-word') return 'item'
  return /^(?:首先|其次|再次|最后)/.test(text.slice(start, start + 2)) ? '首先' : text.charAt(start)
}
