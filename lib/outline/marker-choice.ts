/** Which ways of numbering are tried where a marker may start. */
import {
  ARABIC,
  HAN,
  type Matcher,
  matchArabic,
  matchChineseComma,
  matchChineseParenthesis,
  matchEnclosed,
  matchItemIn,
  matchItemIs,
  matchMarkdown,
  matchOrdinalWord,
} from './marker-matchers'

/**
 * The ways of numbering to try at a place, by what follows the first character; the first that
 * answers wins. Most numerals inside a text are no markers and get none to try.
 */
type ChooseMatchers = (head: string) => readonly Matcher[]

const NO_MATCHERS: readonly Matcher[] = []

/** What stands right after a numeral of Chinese characters tells which way of numbering it may be. */
const CHINESE_BY_NEXT: ReadonlyMap<string, readonly Matcher[]> = new Map([
  ...[...'是要'].map((next) => [next, [matchItemIs]] as const),
  ...[...'在抓'].map((next) => [next, [matchItemIn]] as const),
  ...[...'）)〕'].map((next) => [next, [matchChineseParenthesis]] as const),
  ...[...'、.．，,。：:'].map((next) => [next, [matchChineseComma]] as const),
])
const HAN_CHARACTERS = new Set('一二三四五六七八九十百零〇')
const LONGEST_NUMERAL = 5

function chooseChinese(head: string): readonly Matcher[] {
  let next = 1
  while (next < LONGEST_NUMERAL && HAN_CHARACTERS.has(head.charAt(next))) next++
  return CHINESE_BY_NEXT.get(head.charAt(next)) ?? NO_MATCHERS
}

function tryWhere(likely: RegExp, matchers: readonly Matcher[]): ChooseMatchers {
  return (head) => (likely.test(head) ? matchers : NO_MATCHERS)
}

const GROUPS: readonly { first: string; choose: ChooseMatchers }[] = [
  { first: '一二三四五六七八九十百', choose: chooseChinese },
  {
    first: '（(〔',
    choose: tryWhere(new RegExp(`^.(?:${HAN}{1,5}|${ARABIC}{1,2})[）)〕]`), [
      matchChineseParenthesis,
      ...matchArabic.slice(0, 1),
    ]),
  },
  {
    first: '0123456789０１２３４５６７８９',
    choose: tryWhere(
      new RegExp(`^${ARABIC}{1,2}[）)、.．，,。：: \\t\u3000]`),
      matchArabic.slice(1),
    ),
  },
  {
    first: '第其首再',
    choose: tryWhere(
      new RegExp(`^(?:第(?:${HAN}|${ARABIC})|其${HAN}|其次|首先|再次)`),
      matchOrdinalWord,
    ),
  },
  { first: '#', choose: () => [matchMarkdown] },
]

const ENCLOSED_RANGES = ['①⒛', '❶❿', '㈠㈩', '㉑㉟', '㊱㊿']

/** By the first character of the marker. */
export const MATCHERS: ReadonlyMap<string, ChooseMatchers> = new Map([
  ...GROUPS.flatMap(({ first, choose }) => [...first].map((one) => [one, choose] as const)),
  ...ENCLOSED_RANGES.flatMap(charactersOf).map((one) => [one, () => [matchEnclosed]] as const),
])

function charactersOf(range: string): string[] {
  const first = range.charCodeAt(0)
  const count = range.charCodeAt(1) - first + 1
  return Array.from({ length: count }, (_, index) => String.fromCharCode(first + index))
}
