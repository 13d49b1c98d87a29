/** Sentences that announce how many items follow: `主要有五个方面：`. */
import * as v from 'valibot'
import { type Line, memoizeByLine } from '../../../../document/line'
import { parseArabicNumeral, parseChineseNumeral } from '../../../../outline/numerals'
import data from '../data/announcements.json'

export interface Announcement {
  count: number
  /** The number as written: 五, 13. */
  numeral: string
  start: number
  end: number
  /** Offset after the colon or the full stop. */
  listStart: number
  /** Ends with a full stop: only numbered lines below can be its items. */
  isSentence: boolean
}

const Words = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty())
const { classifiers, nouns, announcingWords, otherNext } = v.parse(
  v.strictObject({
    classifiers: Words,
    nouns: Words,
    /** What a sentence says that is a list's heading and no mere statement. */
    announcingWords: Words,
    /** How the second of two items may be put without a number. */
    otherNext: Words,
  }),
  data,
)

const HAN_NUMERAL = '[一二两三四五六七八九十]{1,3}'
const NUMERAL = `${HAN_NUMERAL}|\\d{1,2}`
const CLASSIFIER = classifiers.join('|')
const NOUN = nouns.join('|')
/**
 * 五个方面, 三项重点工作, 六方面, 分三步, and 三点 right before the colon (3点： is a time).
 */
const COUNTED = `(${NUMERAL})(?:(?:${CLASSIFIER})[^。；，、！？：:\\s\\d一二两三四五六七八九十]{0,6})?(?:${NOUN})|(${HAN_NUMERAL})(?:[点条项](?=[：:])|步(?=[走进实推开]|[：:]))`
/** 第三个方面, 前两个方面, 十多个方面, 上述三个问题 announce nothing. */
const NO_ANNOUNCEMENT = '(?<![第前后每各这那述上其他余多几数近全头午晚\\d一二三四五六七八九十])'
/** In the text up to its mark. */
const ANNOUNCEMENT = new RegExp(
  `${NO_ANNOUNCEMENT}(?:${COUNTED})(?=([^。；！？：:]{0,12})[：:。]$)`,
  'g',
)
/** Holds the longest announcement with the clause before it. */
const WINDOW = 60
const COLON = /[：:]/g
/** A full stop with the first item right behind it. */
const STOP_BEFORE_FIRST = /。(?=一[是要、]|第一[，、：是]|首先|其一|[（(][一1][）)]|1[.．、]|①)/g
const LAST_STOP = /。(?=[ \u3000]{0,4}$)/
const ANNOUNCING = new RegExp(announcingWords.join('|'))
const OTHER_NEXT = new RegExp(otherNext.join('|'))

/** Another number in the same clause, as in `三个方面15项任务：`. */
const OTHER_NUMBER = new RegExp(`(?:${NUMERAL})(?:${CLASSIFIER}|${NOUN})`)
const CLAUSE_LENGTH = 14

/** Announcements of a line; a phrase with two numbers says nothing certain. */
export const readAnnouncements = memoizeByLine(({ text }: Line): readonly Announcement[] => {
  const found: Announcement[] = []
  for (const { index } of text.matchAll(COLON)) found.push(...readUpTo(text, index))
  for (const { index } of text.matchAll(STOP_BEFORE_FIRST)) found.push(...readUpTo(text, index))
  const stop = LAST_STOP.exec(text.slice(-6))
  if (stop) found.push(...readUpTo(text, Math.max(0, text.length - 6) + stop.index))
  return found
})

/** The announcement that ends with the mark at `mark`. */
function readUpTo(text: string, mark: number): Announcement[] {
  const isSentence = text.charAt(mark) === '。'
  const isLast = isSentence && text.slice(mark + 1).trim() === ''
  const from = Math.max(0, mark - WINDOW)
  const upToMark = text.slice(from, mark + 1)
  if (isLast && !ANNOUNCING.test(upToMark)) return []
  return Array.from(upToMark.matchAll(ANNOUNCEMENT)).flatMap((match) => {
    const numeral = match[1] ?? match[2] ?? ''
    const rest = match[3] ?? ''
    const count =
      numeral === '两' ? 2 : (parseChineseNumeral(numeral) ?? parseArabicNumeral(numeral) ?? 0)
    const start = from + match.index
    const end = start + match[0].length
    const before =
      text
        .slice(Math.max(0, start - CLAUSE_LENGTH), start)
        .split(/[。；：，、！？]/)
        .at(-1) ?? ''
    if (count < 2 || OTHER_NUMBER.test(rest) || OTHER_NUMBER.test(before)) return []
    if (isLast && !ANNOUNCING.test(before)) return []
    // 两个方面都要抓。 is a statement.
    if (isSentence && (isLast ? /[，、]/.test(rest) : rest !== '')) return []
    return [{ count, numeral, start, end, listStart: mark + 1, isSentence }]
  })
}

/** Whether `text` goes on with a second item that has no number. */
export function saysOtherNext(text: string): boolean {
  return OTHER_NEXT.test(text)
}
