/** `甲、乙、丙四项工作` and `四项工作：甲、乙、丙`: the number and the list beside it differ (practice). */
import * as v from 'valibot'
import { allMatches } from '../../../document/all-matches'
import { formatChineseNumeral } from '../../../document/chinese-numeral'
import { parseArabicNumeral, parseChineseNumeral } from '../../../outline/numerals'
import { defineLineRule, type LineFinding } from '../../rule'
import data from './data/listed-counts.json'
import {
  CONJUNCTION,
  type ListedItems,
  readItemsBefore,
  readItemsBetween,
} from './shared/listed-items'

const Words = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty())
const { nouns, entityNouns, entityEnds, verbs, beginnings } = v.parse(
  v.strictObject({
    /** What is counted when the items themselves are listed. */
    nouns: Words,
    /** Of these, what places and offices are called. */
    entityNouns: Words,
    /** How the names of places and offices end. */
    entityEnds: v.pipe(v.string(), v.nonEmpty()),
    /** After one of these the number has an object of its own: 抓好三项工作. */
    verbs: Words,
    /** A list may begin behind one of these. */
    beginnings: Words,
  }),
  data,
)

interface Count {
  start: number
  end: number
  numeral: string
  count: number
  classifier: string
}

const COUNT = /([两三四五六七八九十]|\d{1,2})([个项种类大件级道])(?=[\u3400-\u9fff])/g
/** 第三个, 十三个, 近三个, 前三项 are no count of the list. */
const NO_COUNT = /[第前后每各那述上其他余多几数近约超全\d一二两三四五六七八九十百千]$/
const FILLER = /[共这]$/
/** 三个以上, 三项之一 */
const INEXACT = /^[\u3400-\u9fff]{0,4}(?:以上|以下|以内|之一|左右|多|余)/
const NOUN = new RegExp(`^[\\u3400-\\u9fff]{0,4}?(?:${nouns.join('|')})`)
const ENTITY_NOUN = new RegExp(`^[\\u3400-\\u9fff]{0,4}?(?:${entityNouns.join('|')})`)
const ENTITY_END = new RegExp(`[${entityEnds}]$`)
const VERB_END = new RegExp(`(?:${verbs.join('|')})$`)
const BEGINS_LIST = new RegExp(beginnings.join('|'))
/** A number in an item: each item has its own count, or is itself a number (一、二等奖). */
const NUMBER = /\d|[一二两三四五六七八九十](?:[个项种类大件级道户名人家所次场条万亿元期批]|$)/
/** Behind the counted word: what is listed after a colon. */
const LIST_BEHIND = /^[\u3400-\u9fff]{0,8}[：:]/
/** Measure words that count the items whatever they are. */
const SURE_CLASSIFIERS = '类种道级'
const LONGEST_LEVEL = 2
const LONGEST_PLAIN_ITEM = 6
/** Two fields may have four projects; of three and more the number is the list's. */
const FEWEST_LISTED = 3
const LARGEST_DIFFERENCE = 2

export const listedCount = defineLineRule({
  id: 'numbering/listed-count',
  severity: 'warning',
  triggers: '两三四五六七八九十23456789',
  check: ({ text }, { textKind, kind }) => {
    if (textKind !== 'official' || (kind !== 'body' && kind !== 'heading')) return []
    if (!text.includes('、') && !text.includes('：')) return []
    const counts = allMatches(COUNT, text)
    return counts.length === 0 ? [] : counts.flatMap((match) => judge(text, readCount(match)))
  },
})

function readCount({ 0: written, 1: numeral = '', 2: classifier = '', index }: RegExpExecArray) {
  const count =
    numeral === '两' ? 2 : (parseChineseNumeral(numeral) ?? parseArabicNumeral(numeral) ?? 0)
  return { start: index, end: index + written.length, numeral, count, classifier }
}

function judge(text: string, count: Count): LineFinding[] {
  const before = text.slice(Math.max(0, count.start - 1), count.start)
  if (count.count < 2 || NO_COUNT.test(before)) return []
  const after = text.slice(count.end, count.end + 10)
  if (INEXACT.test(after)) return []
  const listed =
    before === '' || !/[\u3400-\u9fff”》）]/.test(before)
      ? null
      : readItemsBefore(text, count.start - (FILLER.test(before) ? 1 : 0), BEGINS_LIST)
  if (listed) return isWrongBehind(listed, count, after) ? [describe(count, listed)] : []
  const behind = readBehind(text, count)
  if (!behind || !isWrong(behind, count) || !isListNoun(count, after)) return []
  return [describe(count, behind)]
}

/** The list behind the colon, up to the end of its sentence. */
function readBehind(text: string, { end }: Count): ListedItems | null {
  const label = LIST_BEHIND.exec(text.slice(end, end + 9))?.[0]
  if (label === undefined) return null
  const start = end + label.length
  const length = text.slice(start, start + 101).indexOf('。')
  return readItemsBetween(text, start, length < 0 ? text.length : start + length)
}

function isWrongBehind(listed: ListedItems, count: Count, after: string): boolean {
  const { items } = listed
  const last = listed.isOpen ? '' : (items.at(-1) ?? '')
  if (!isWrong(listed, count)) return false
  if (last.includes('等') || items.some((item) => NUMBER.test(item))) return false
  const ending = VERB_END.exec(last)?.[0]
  // 组织建设、作风建设 is a list whatever its items end in.
  if (ending !== undefined && !items.slice(0, -1).some((item) => item.endsWith(ending)))
    return false
  if (count.classifier === '级')
    return items.slice(1).every(({ length }) => length > 0 && length <= LONGEST_LEVEL)
  const isEntity = ENTITY_END.test(items.at(-1) ?? '')
  if (isEntity) return ENTITY_NOUN.test(after)
  if (SURE_CLASSIFIERS.includes(count.classifier)) return true
  if (isListNoun(count, after)) return !isLastLonger(items)
  // Of other things there may be more than fields they belong to, but not fewer.
  return count.count < listed.fewest && listed.fewest === listed.most && isEven(items.slice(1))
}

/** 党员、干部、群众参与四项工作: the last one is a name with a verb. */
function isLastLonger(items: readonly string[]): boolean {
  const parts = items.slice(1).flatMap((item) => item.split(CONJUNCTION))
  const last = parts.pop() ?? ''
  return parts.length > 0 && last.length > Math.max(...parts.map(({ length }) => length)) + 1
}

function isEven([first = '', ...others]: readonly string[]): boolean {
  return first.length <= LONGEST_PLAIN_ITEM && others.every(({ length }) => length === first.length)
}

function isListNoun({ numeral, classifier }: Count, after: string): boolean {
  if (SURE_CLASSIFIERS.includes(classifier)) return true
  return NOUN.test(after) && !/\d/.test(numeral)
}

function isWrong({ fewest, most, isOpen }: ListedItems, { count, numeral }: Count): boolean {
  if (count < fewest) return fewest - count <= LARGEST_DIFFERENCE
  if (isOpen || /\d/.test(numeral)) return false
  return count > most && most >= FEWEST_LISTED && count - most <= LARGEST_DIFFERENCE
}

function describe(
  { start, end, numeral, classifier, count }: Count,
  { fewest, most, isOpen }: ListedItems,
): LineFinding {
  const listed = count < fewest ? fewest : most
  const right = /^\d/.test(numeral)
    ? String(listed)
    : listed === 2
      ? '两'
      : formatChineseNumeral(listed)
  return {
    start,
    end,
    message: 'numbering/listed-count.message',
    values: { announced: numeral + classifier, count: listed },
    suggestions: isOpen || fewest !== most ? [] : [right + classifier],
  }
}
