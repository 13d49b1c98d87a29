/** Headings and titles inside a paragraph, where a line break was lost. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import { parseChineseNumeral } from '../../../../outline/numerals'
import data from '../data/glued-headings.json'

export type GluedItem =
  /** A heading at the start of its line. */
  | { kind: 'lead'; ordinal: number }
  | { kind: 'heading'; ordinal: number; start: number; end: number; isFar: boolean }
  | { kind: 'title'; start: number; end: number }
  | { kind: 'body'; start: number; end: number }

const texts = v.array(v.string())
const words = v.parse(v.object({ titleWords: texts, beginnings: texts, headingWords: texts }), data)
const any = (list: readonly string[]) => list.join('|')
const NUMERAL = '[一二三四五六七八九十]{1,3}'

const LEAD = new RegExp(`^[\\s\\u3000]{0,8}(${NUMERAL})、`)
/** Not 三、四月份. */
const INSIDE = new RegExp(
  `[。：:！]\\s{0,2}((${NUMERAL})、(?![一二三四五六七八九十])[\\u3400-\\u9fff“]{2,20})`,
  'g',
)
/** An enumeration meant to stand in one paragraph. */
const INLINE_LIST = new RegExp(`；\\s?${NUMERAL}、`)
const TITLE = new RegExp(
  `[。！]\\s{0,2}(20\\d\\d年度?[^，。；：！？“”《》、]{2,30}?(?:${any(words.titleWords)}))(?=$|${any(words.beginnings)}|20\\d\\d年)`,
  'g',
)
const BODY = new RegExp(
  `^[\\s\\u3000]{0,8}${NUMERAL}、[\\u3400-\\u9fff]{2,14}?(?:${any(words.headingWords)})(?=一年来[，,]|今年以来[，,]|过去一年[，,]|20\\d\\d年(?:以来)?[，,])`,
)
/** Headings closer to each other are a list of catchwords. */
const SHORTEST_CHAPTER = 60

const COMMA = '、'
const NUMERALS = '一二三四五六七八九十'
const YEAR_AFTER_END = /[。！]\s{0,2}20\d\d年/
const NONE: readonly GluedItem[] = []

export function findGluedItems(text: string): readonly GluedItem[] {
  const hasNumeral = hasNumeralBeforeComma(text)
  const mayHoldTitle = text.includes('20') && YEAR_AFTER_END.test(text)
  if (!hasNumeral && !mayHoldTitle) return NONE
  const found: GluedItem[] = []
  if (hasNumeral) findHeadings(text, found)
  if (mayHoldTitle)
    for (const { index, 0: all, 1: title = '' } of allMatches(TITLE, text)) {
      const end = index + all.length
      found.push({ kind: 'title', start: end - title.length, end })
    }
  return found
}

function hasNumeralBeforeComma(text: string): boolean {
  for (let at = text.indexOf(COMMA, 1); at > 0; at = text.indexOf(COMMA, at + 1))
    if (NUMERALS.includes(text.charAt(at - 1))) return true
  return false
}

function findHeadings(text: string, found: GluedItem[]): void {
  const lead = LEAD.exec(text)?.[1]
  if (lead !== undefined) found.push({ kind: 'lead', ordinal: parseChineseNumeral(lead) ?? 0 })
  const body = lead === undefined ? null : BODY.exec(text)
  if (body) found.push({ kind: 'body', start: body[0].search(/\S/), end: body[0].length })
  let last = -SHORTEST_CHAPTER
  const inside = allMatches(INSIDE, text).map(
    ({ index, 0: all, 1: written = '', 2: numeral = '' }) => {
      const end = index + all.length
      const start = end - written.length
      const isFar = start - last >= SHORTEST_CHAPTER
      last = start
      const ordinal = parseChineseNumeral(numeral) ?? 0
      return { kind: 'heading' as const, ordinal, start, end, isFar }
    },
  )
  if (inside.length > 0 && inside.every(({ isFar }) => isFar) && !INLINE_LIST.test(text))
    found.push(...inside)
}
