/** One Latin letter between Chinese characters that no usual word explains: 推o诿扯皮, but not A级 or B超. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import type { WordSegmenter } from '../../../../segmentation/types'
import data from '../data/lone-letters.json'

export interface LoneLetter {
  /** The letter. UTF-16, one unit. */
  at: number
  letter: string
  /** The Chinese characters on either side, up to four. */
  before: string
  after: string
  /** A word that letters belong to: A级. */
  isUsual: boolean
}

const parsed = v.parse(
  v.object({
    /** Characters before and after a letter that make a usual word of it, or a label. */
    before: v.string(),
    after: v.string(),
  }),
  data,
)
/** X stands for a blank. */
const LONE = /[A-WYZa-wyz](?<=[\u4e00-\u9fff].)(?=[\u4e00-\u9fff])/g
const HAN_BEFORE = /[\u4e00-\u9fff]{1,4}$/
const HAN_AFTER = /^[\u4e00-\u9fff]{1,4}/
const FARTHEST = 4

export function findLoneLetters(text: string): LoneLetter[] {
  return allMatches(LONE, text).map(({ index: at, 0: letter }) => ({
    at,
    letter,
    before: HAN_BEFORE.exec(text.slice(Math.max(0, at - FARTHEST), at))?.[0] ?? '',
    after: HAN_AFTER.exec(text.slice(at + 1, at + 1 + FARTHEST))?.[0] ?? '',
    isUsual:
      parsed.before.includes(text.charAt(at - 1)) || parsed.after.includes(text.charAt(at + 1)),
  }))
}

/** The word that the letter was put into, as it is without it; null: there is none. */
export function findSplitWord(
  { before, after }: LoneLetter,
  words: WordSegmenter,
): { start: number; word: string } | null {
  const border = before.length
  const split = words
    .segment(before + after)
    .find(({ start, end }) => start < border && end > border)
  return split ? { start: split.start - border, word: split.text } : null
}
