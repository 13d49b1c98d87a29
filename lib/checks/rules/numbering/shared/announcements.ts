/** Sentences that announce how many items follow: `主要有五个方面：`. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import { createCharacterSet, hasAt } from '../../../../document/character-set'
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
  /** What is counted is no word that usually announces a list. */
  isGeneral: boolean
}

const Words = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty())
const { classifiers, generalClassifiers, nouns, fixedPhrases, announcingWords, otherNext } =
  v.parse(
    v.strictObject({
      classifiers: Words,
      /** Measure words that announce a list whatever they count. */
      generalClassifiers: Words,
      nouns: Words,
      /** Names with a number in them, whatever the number of items below. */
      fixedPhrases: Words,
      /** What a sentence says that is a list's heading and no mere statement. */
      announcingWords: Words,
      /** How the second of two items may be put without a number. */
      otherNext: Words,
    }),
    data,
  )

const HAN_NUMERALS = '一二两三四五六七八九十'
const HAN_NUMERAL = `[${HAN_NUMERALS}]{1,3}`
const NUMERAL = `${HAN_NUMERAL}|\\d{1,2}`
const CLASSIFIER = classifiers.join('|')
const NOUN = nouns.join('|')
/**
 * 五个方面, 三项重点工作, 六方面, 分三步, and 三点 right before the colon (3点： is a time).
 */
const COUNTED = `(${NUMERAL})(?:(?:${CLASSIFIER})[^。；，、！？：:\\s\\d${HAN_NUMERALS}]{0,6})?(?:${NOUN})|(${HAN_NUMERAL})(?:[点条项](?=[：:])|步(?=[走进实推开]|[：:]))`
/** 三种模式：, 四个到位：, 四个一：, and 三级责任： where the first item is one of the levels. */
const COUNTED_OTHERWISE = `(${HAN_NUMERAL})(?:(?:${generalClassifiers.join('|')})(?=[^。；，、！？：:\\s\\d${HAN_NUMERALS}]{1,10}[：:]$)|个一(?=[：:]$)|级(?=[\\u3400-\\u9fff]{2,8}[：:]$))`
/** 第三个方面, 前两个方面, 十多个方面, 上述三个问题 announce nothing. */
const NO_ANNOUNCEMENT = `(?<![第前后每各这那述上其他余多几数近全头午晚\\d${HAN_NUMERALS}])`
/** In the text up to its mark. */
const ANNOUNCEMENT = new RegExp(
  `${NO_ANNOUNCEMENT}(?:${COUNTED}|${COUNTED_OTHERWISE})(?=([^。；！？：:]{0,12})[：:。]$)`,
  'g',
)
const FIXED_PHRASE = new RegExp(`^(?:${fixedPhrases.join('|')})`)
const LONGEST_PHRASE = 8
/** 一是县级责任: the items are the levels themselves. */
const FIRST_LEVEL = /^一[是、].{0,8}级/
/** Holds the longest announcement with the clause before it. */
const WINDOW = 60
/** A number before the mark stands no further off than this. */
const FARTHEST_NUMBER = 30
const NUMERAL_SET = createCharacterSet(`${HAN_NUMERALS}0123456789`)
const CLAUSE_ENDS = createCharacterSet('。；！？：:')
const MARK = /[：:]|。(?=[一第首其（(1①])/g
/** The first item right behind a full stop. */
const FIRST_ITEM = /^(?:一[是要、]|第一[，、：是]|首先|其一|[（(][一1][）)]|1[.．、]|①)/
const LONGEST_FIRST = 4
const SPACES = createCharacterSet(' \u3000')
const ANNOUNCING = new RegExp(announcingWords.join('|'))
const OTHER_NEXT = new RegExp(otherNext.join('|'))
/** 三个问题，目前均已整改。 goes on about what it counts. */
const FURTHER_CLAUSE = /^，[^，、]{2,12}$/

/** Another number in the same clause, as in `三个方面15项任务：`. */
const OTHER_NUMBER = new RegExp(`(?:${NUMERAL})(?:${CLASSIFIER}|${NOUN})`)
const CLAUSE_LENGTH = 14
const CLAUSE_MARK = /[。；：，、！？]/

const NONE: readonly Announcement[] = []

/** Announcements of a line; a phrase with two numbers says nothing certain. */
export const readAnnouncements = memoizeByLine(({ text }: Line): readonly Announcement[] => {
  let found: Announcement[] | null = null
  const read = (mark: number) => {
    const from = findClause(text, mark)
    if (from < 0) return
    const announcements = readUpTo(text, from, mark)
    if (announcements.length > 0) found = [...(found ?? NONE), ...announcements]
  }
  for (const { 0: mark, index } of allMatches(MARK, text))
    if (mark !== '。' || FIRST_ITEM.test(text.slice(index + 1, index + 1 + LONGEST_FIRST)))
      read(index)
  let last = text.length - 1
  while (hasAt(SPACES, text, last)) last--
  if (text.charAt(last) === '。') read(last)
  return found ?? NONE
})

/** Where the sentence begins that ends with the mark at `mark`; -1 when there is no number near the mark. */
function findClause(text: string, mark: number): number {
  const first = Math.max(0, mark - WINDOW)
  let from = mark
  let number = -1
  while (from > first && !hasAt(CLAUSE_ENDS, text, from - 1)) {
    from--
    if (number < 0) {
      if (hasAt(NUMERAL_SET, text, from)) number = from
      else if (mark - from > FARTHEST_NUMBER) return -1
    }
  }
  return number < 0 ? -1 : from
}

/** The announcement between `from` and the mark at `mark`. */
function readUpTo(text: string, from: number, mark: number): readonly Announcement[] {
  const isSentence = text.charAt(mark) === '。'
  const isLast = isSentence && text.slice(mark + 1).trim() === ''
  const upToMark = text.slice(from, mark + 1)
  if (isLast && !ANNOUNCING.test(upToMark)) return NONE
  const matches = allMatches(ANNOUNCEMENT, upToMark)
  return matches.length === 0 ? NONE : matches.flatMap(read)

  function read(match: RegExpExecArray): Announcement[] {
    const general = match[3]
    const numeral = match[1] ?? match[2] ?? general ?? ''
    const rest = match[4] ?? ''
    const count =
      numeral === '两' ? 2 : (parseChineseNumeral(numeral) ?? parseArabicNumeral(numeral) ?? 0)
    const start = from + match.index
    const end = start + match[0].length
    const before =
      text
        .slice(Math.max(0, start - CLAUSE_LENGTH), start)
        .split(CLAUSE_MARK)
        .at(-1) ?? ''
    if (count < 2 || OTHER_NUMBER.test(rest) || OTHER_NUMBER.test(before)) return []
    if (isLast && !ANNOUNCING.test(before)) return []
    // 两个方面都要抓。 is a statement.
    if (isSentence) {
      if (isLast ? /[，、]/.test(rest) : rest !== '' && !FURTHER_CLAUSE.test(rest)) return []
    }
    if (general !== undefined && !announcesAnything(text, start, end, mark)) return []
    const isGeneral = general !== undefined
    return [{ count, numeral, start, end, listStart: mark + 1, isSentence, isGeneral }]
  }
}

function announcesAnything(text: string, start: number, end: number, mark: number): boolean {
  if (FIXED_PHRASE.test(text.slice(start, start + LONGEST_PHRASE))) return false
  return text.charAt(end - 1) !== '级' || FIRST_LEVEL.test(text.slice(mark + 1, mark + 12))
}

/** Whether `text` goes on with a second item that has no number. */
export function saysOtherNext(text: string): boolean {
  return OTHER_NEXT.test(text)
}
