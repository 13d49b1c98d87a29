/** Sentences that announce how many items follow: `主要有五个方面：`. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { parseArabicNumeral, parseChineseNumeral } from '../../../../outline/numerals'
import data from '../data/announcements.json'

export interface Announcement {
  count: number
  /** The number as written: 五, 13. */
  numeral: string
  start: number
  end: number
  /** Offset after the colon. */
  listStart: number
}

const HAN_NUMERAL = '[一二两三四五六七八九十]{1,3}'
const NUMERAL = `${HAN_NUMERAL}|\\d{1,2}`
const CLASSIFIER = data.classifiers.join('|')
const NOUN = data.nouns.join('|')
/** 五个方面, 三项重点工作, 六方面, and 三点 right before the colon (3点： is a time). */
const COUNTED = `(${NUMERAL})(?:(?:${CLASSIFIER})[^。；，、！？：:\\s\\d一二两三四五六七八九十]{0,6})?(?:${NOUN})|(${HAN_NUMERAL})[点条项](?=[：:])`
/** 第三个方面, 前两个方面, 十多个方面, 上述三个问题 announce nothing. */
const NO_ANNOUNCEMENT = '(?<![第前后每各这那述上其他余多几数近全头午晚\\d一二三四五六七八九十])'
const ANNOUNCEMENT = new RegExp(
  `${NO_ANNOUNCEMENT}(?:${COUNTED})(?=([^。；！？：:]{0,12})[：:])`,
  'g',
)

/** Another number in the same clause, as in `三个方面15项任务：`. */
const OTHER_NUMBER = new RegExp(`(?:${NUMERAL})(?:${CLASSIFIER}|${NOUN})`)
const CLAUSE_LENGTH = 14

/** Announcements of a line; a phrase with two numbers says nothing certain. */
export const readAnnouncements = memoizeByLine(({ text }: Line): readonly Announcement[] => {
  const found: Announcement[] = []
  for (const match of text.matchAll(ANNOUNCEMENT)) {
    const { 0: written, index: start } = match
    const numeral = match[1] ?? match[2] ?? ''
    const rest = match[3] ?? ''
    const count =
      numeral === '两' ? 2 : (parseChineseNumeral(numeral) ?? parseArabicNumeral(numeral) ?? 0)
    const end = start + written.length
    const before = text
      .slice(Math.max(0, start - CLAUSE_LENGTH), start)
      .split(/[。；：，、！？]/)
      .at(-1)
    if (count < 2 || OTHER_NUMBER.test(rest) || OTHER_NUMBER.test(before ?? '')) continue
    found.push({ count, numeral, start, end, listStart: end + rest.length + 1 })
  }
  return found
})
