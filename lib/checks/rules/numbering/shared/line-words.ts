/** Items counted in words (一是, 第一，, 首先，) inside one line. */
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
  /(?<=[。；;：:])(?=[一二三四五六七八九十]{1,3}[是要]|[第其][一二三四五六七八九十]{1,2}[，,、：:]|首先|其次|再次)/g

/** 一是, 第一， and the like count in words and run on over paragraphs in their own way. */
export function countsInWords(scheme: MarkerScheme): boolean {
  return WORD_SCHEMES.has(scheme)
}

/** In the order of the text. */
export const readLineWords = memoizeByLine((line: Line): readonly LineWord[] => {
  const { marker, enumerations, shownNumber } = readLineFacts(line)
  const lineStart = shownNumber === null ? marker?.start : undefined
  const words = new Map<number, LineWord>()
  const add = (
    scheme: MarkerScheme,
    start: number,
    end: number,
    ordinal: number,
    isLone: boolean,
  ) => {
    if (words.has(start)) return
    const family = findFamily(scheme, line.text.slice(start, end))
    const isAnnounced = /[：:]/.test(line.text.charAt(start - 1))
    const isAtStart = start === lineStart
    words.set(start, { family, start, end, ordinal, isAtStart, isAnnounced, isLone })
  }
  for (const { kind, scheme, items } of enumerations)
    if (kind === 'word')
      for (const { start, end, ordinal } of items) add(scheme, start, end, ordinal, false)
  if (marker && lineStart !== undefined && countsInWords(marker.scheme))
    add(marker.scheme, marker.start, marker.end, marker.ordinal, false)
  for (const { index } of line.text.matchAll(LONE_ITEM)) {
    const lone = matchAt(line.text, index)
    if (lone && countsInWords(lone.scheme))
      add(lone.scheme, lone.start, lone.end, lone.ordinal, !isSurelyItem(line.text, lone))
  }
  return [...words.values()].sort((a, b) => a.start - b.start)
})

/** `：二是`: after a colon the word can be nothing else. */
function isSurelyItem(text: string, { scheme, start }: Marker): boolean {
  return scheme === 'item-is' && /[：:]/.test(text.charAt(start - 1))
}

/** 首先, 其次, 再次, 最后 run together; 第一 and 其一 each for themselves. */
function findFamily(scheme: MarkerScheme, text: string): string {
  if (scheme !== 'ordinal-word') return 'item'
  return /^(?:首先|其次|再次|最后)/.test(text) ? '首先' : text.charAt(0)
}
