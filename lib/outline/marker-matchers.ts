/** The ways of numbering a line (GB/T 9704-2012 7.3.3, GB/T 15834-2011 appendix B, practice). */
import { followsAsQuantity, startsNumberPair } from './marker-guards'
import { parseArabicNumeral, parseChineseNumeral, parseEnclosedNumeral } from './numerals'
import type { MarkerScheme } from './types'

export const HAN = '[一二三四五六七八九十百零〇]'
export const ARABIC = '[0-9０-９]'

export interface MarkerMatch {
  scheme: MarkerScheme
  text: string
  numeral: string
  ordinal: number
  path?: readonly number[]
  separator: string
}

/** Sees the text from the marker on, cut to a bounded length. */
export type Matcher = (head: string) => MarkerMatch | null

/** Finds one way of numbering at the start of `head`. */
function matchPattern(
  pattern: RegExp,
  read: (groups: readonly string[], rest: string) => Omit<MarkerMatch, 'text'> | null,
): Matcher {
  return (head) => {
    const match = pattern.exec(head)
    if (!match) return null
    const [text] = match
    const found = read(
      match.map((group) => group ?? ''),
      head.slice(text.length),
    )
    return found && { ...found, text }
  }
}

function chinese(
  scheme: MarkerScheme,
  numeral: string | undefined,
  separator: string,
): Omit<MarkerMatch, 'text'> | null {
  const ordinal = parseChineseNumeral(numeral ?? '')
  return ordinal ? { scheme, numeral: numeral ?? '', ordinal, separator } : null
}

function arabic(
  scheme: MarkerScheme,
  numeral: string | undefined,
  separator: string,
): Omit<MarkerMatch, 'text'> | null {
  const ordinal = parseArabicNumeral(numeral ?? '')
  return ordinal ? { scheme, numeral: numeral ?? '', ordinal, separator } : null
}

export const matchMarkdown = matchPattern(/^#{1,6}(?=[ \t\u3000])/, ([text = '']) => ({
  scheme: 'markdown',
  numeral: text,
  ordinal: 0,
  separator: '',
}))

/** Marks after the numeral that are not the standard's are taken too: a rule objects to them. */
export const matchChineseParenthesis = matchPattern(
  new RegExp(`^([（(〔]?)(${HAN}{1,5})([）)〕])([、.．，,。：:]?)`),
  ([, open = '', numeral, close = '', mark = '']) =>
    chinese('chinese-parenthesis', numeral, open + close + mark),
)
export const matchItemIs = matchPattern(
  new RegExp(`^(${HAN}{1,3})([是要])([，,、：:]?)`),
  ([, numeral, word = '', mark = ''], rest) =>
    // 一是一，二是二 is an idiom.
    rest.startsWith(numeral ?? '') ? null : chinese('item-is', numeral, word + mark),
)
export const matchItemIn = matchPattern(
  new RegExp(`^(${HAN}{1,3})(?=在|抓(?!到底|就|一把|而))`),
  ([, numeral]) => chinese('item-in', numeral, ''),
)
export const matchChineseComma = matchPattern(
  new RegExp(`^(${HAN}{1,5})([、.．，,。：:])`),
  ([, numeral, mark = ''], rest) => {
    const found = chinese('chinese-comma', numeral, mark)
    return found && mark === '、' && startsNumberPair(found.ordinal, rest) ? null : found
  },
)

export const matchOrdinalWord: readonly Matcher[] = [
  matchPattern(
    new RegExp(
      `^第(${HAN}{1,5}|${ARABIC}{1,3})(?:部分|[编章节条])(?![的是之至到和与及、，。中内所第款课线路例]|规定)`,
    ),
    ([, numeral = '']) => chinese('chapter', numeral, '') ?? arabic('chapter', numeral, ''),
  ),
  matchPattern(
    new RegExp(`^第(${HAN}{1,3}|${ARABIC}{1,2})([，,、：:是])`),
    ([, numeral = '', mark = ''], rest) => {
      const found = chinese('ordinal-word', numeral, mark) ?? arabic('ordinal-word', numeral, mark)
      return found && mark === '、' && startsNumberPair(found.ordinal, rest) ? null : found
    },
  ),
  matchPattern(new RegExp(`^其(${HAN}{1,3})([，,、：:是])`), ([, numeral, mark = '']) =>
    chinese('ordinal-word', numeral, mark),
  ),
  matchPattern(/^(首先|其次|再次)([，,、：:])/, ([, numeral = '', separator = '']) => ({
    scheme: 'ordinal-word',
    numeral,
    ordinal: ['首先', '其次', '再次'].indexOf(numeral) + 1,
    separator,
  })),
]

export const matchArabic: readonly Matcher[] = [
  matchPattern(
    new RegExp(`^([（(])(${ARABIC}{1,2})([）)])([、.．，,。：:]?)`),
    ([, open = '', numeral, close = '', mark = '']) =>
      arabic('arabic-parenthesis', numeral, open + close + mark),
  ),
  matchPattern(new RegExp(`^(${ARABIC}{1,2})([）)][、.．]?)`), ([, numeral, separator = '']) =>
    arabic('arabic-half-parenthesis', numeral, separator),
  ),
  matchPattern(/^(\d{1,2}(?:[.．]\d{1,2}){1,3})(?!\d)[.．、]?/, ([, numeral = ''], rest) => {
    const path = numeral.split(/[.．]/).map(Number)
    const ordinal = path.at(-1) ?? 0
    if (path.includes(0) || followsAsQuantity(rest)) return null
    return { scheme: 'decimal', numeral, ordinal, path, separator: '.' }
  }),
  matchPattern(new RegExp(`^(${ARABIC}{1,2})([、，,])`), ([, numeral, mark = ''], rest) => {
    const found = arabic('arabic-comma', numeral, mark)
    if (!found || startsNumberPair(found.ordinal, rest)) return null
    return mark !== '、' && /^[0-9０-９]/.test(rest) ? null : found
  }),
  matchPattern(new RegExp(`^(${ARABIC}{1,2})([.．。：:])`), ([, numeral, mark = ''], rest) =>
    // `1.2023年` is item 1 and `1.12345热线` too; `1.5亿` and `9：30` are numbers.
    /^[0-9０-９]/.test(rest) && !/^(?:(?:19|20)\d{2}[年—～~-]|\d{5}(?!\d))/.test(rest)
      ? null
      : arabic('arabic-point', numeral, mark),
  ),
  matchPattern(/^(\d{1,2})(?=[ \t\u3000]{1,3}\p{Script=Han})/u, ([, numeral = ''], rest) =>
    followsAsQuantity(rest) || rest.trimStart().length > 20
      ? null
      : arabic('decimal', numeral, '.'),
  ),
]

export const matchEnclosed: Matcher = (head) => {
  const text = head.charAt(0)
  const ordinal = parseEnclosedNumeral(text)
  if (ordinal === null) return null
  return { scheme: enclosedScheme(text), text, numeral: text, ordinal, separator: '' }
}

function enclosedScheme(character: string): MarkerScheme {
  if (character >= '⑴' && character <= '⒇') return 'arabic-parenthesis'
  if (character >= '⒈' && character <= '⒛') return 'arabic-point'
  return character >= '㈠' && character <= '㈩' ? 'chinese-parenthesis' : 'circled'
}
