/** Text that a conversion broke: character references, wrong encodings, years glued or split. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import { type Line, memoizeByLine } from '../../../../document/line'
import type { MessageKey } from '../../../../messages/catalogue'
import data from './garbled-patterns.json'

export interface Garbled {
  start: number
  end: number
  message: MessageKey
  suggestions: string[]
  /** Also outside official texts. */
  isCertain: boolean
}

const { entities, mojibake, quotes } = v.parse(
  v.object({
    entities: v.record(v.string(), v.string()),
    mojibake: v.array(v.string()),
    /** Marks of another typography, with what Chinese text uses. */
    quotes: v.record(v.string(), v.string()),
  }),
  data,
)

const ENTITY = new RegExp(
  `[&＆](?:(${Object.keys(entities).join('|')})(?:[;；]|(?![A-Za-z=]))|(?:#\\d{2,5}|#x[0-9a-fA-F]{2,4});)`,
  'g',
)
const MOJIBAKE = new RegExp(`\\ufffd{1,200}|${mojibake.join('|')}`, 'g')
const PRIVATE = /[\ue000-\uf8ff]{1,200}/g
const GLUED_YEAR = /(?:19|20)(?<![\d.]..)\d{4}(?=年)/g
const SPLIT_YEAR = /(?<![\d.])(?:(?:19|20)\d \d|(?:19|20) \d\d|[12] [09]\d\d)(?=年)/g
/** Not after a numeral, where the dot numbers a heading: 一.加强学习. */
const STRAY_DOT = /[.．](?<=[\u3400-\u9fff].)(?<![一二三四五六七八九十百].)(?=[\u3400-\u9fff])/g

/** Who ends the line with a dot writes dots for full stops. */
const DOT_END = /[\u3400-\u9fff”》）][.．]\s{0,8}$/

/** `坚持?以人为本?理念`: a conversion lost the quotes. A pair without question words is no question. */
const LOST_QUOTES =
  /(?<=[\u3400-\u9fff])\?([\u3400-\u9fff][^?？。；！“”]{0,20}[\u3400-\u9fff])\?(?=[\u3400-\u9fff])/g
const ASKS = /[怎何谁哪吗呢么啥]|是否|能否|可否|多少|有没有|[是能会]不/

const QUOTE = new RegExp(`[${Object.keys(quotes).join('')}]`, 'g')

/** What the characters of a line call for; bits, as one line may call for several. */
const REFERENCE = 1
const SPECIAL = 2
const DOT = 4
const YEAR_SIGN = 8
const RADICAL = 16
const QUESTION = 32
const signs = new Uint8Array(0x10000)
for (const one of '&＆') signs[one.charCodeAt(0)] = REFERENCE
for (const one of ['\ufffd', ...Object.keys(quotes), ...mojibake])
  signs[one.charCodeAt(0)] = SPECIAL
signs.fill(SPECIAL, 0xe000, 0xf900)
signs.fill(RADICAL, 0x2e80, 0x2fe0)
for (const one of '.．') signs[one.charCodeAt(0)] = DOT
signs['年'.charCodeAt(0)] = YEAR_SIGN
signs['?'.charCodeAt(0)] = QUESTION
const DIGIT = /\d/
const NONE: readonly Garbled[] = []

/** Which of the signs a line holds; read once for all rules that ask. */
const readSigns = memoizeByLine(({ text }): number => {
  let read = 0
  for (let index = 0; index < text.length; index++) {
    const sign = signs[text.charCodeAt(index)] ?? 0
    if (sign === 0) continue
    if (sign !== YEAR_SIGN || DIGIT.test(text.charAt(index - 1))) read |= sign
  }
  return read
})

/** A form of a character that belongs to dictionaries of radicals. */
export function holdsRadical(line: Line): boolean {
  return (readSigns(line) & RADICAL) !== 0
}

export function findGarbled(line: Line): readonly Garbled[] {
  const { text } = line
  const read = readSigns(line)
  if (read === 0) return NONE
  const found: Garbled[] = []
  const add = (
    pattern: RegExp,
    message: MessageKey,
    isCertain: boolean,
    suggest: (match: RegExpMatchArray) => string[] = () => [],
  ) => {
    for (const match of allMatches(pattern, text)) {
      const { index } = match
      found.push({
        start: index,
        end: index + match[0].length,
        message,
        isCertain,
        suggestions: suggest(match),
      })
    }
  }
  if (read & REFERENCE)
    add(ENTITY, 'residue/garbled-text.message.entity', true, ([, name]) => {
      const character = name === undefined ? undefined : entities[name]
      return character === undefined ? [] : [character]
    })
  if (read & SPECIAL) {
    add(MOJIBAKE, 'residue/garbled-text.message', true)
    add(PRIVATE, 'residue/garbled-text.message', false)
    add(QUOTE, 'residue/garbled-text.message.quote', false, ([mark]) => [quotes[mark] ?? ''])
  }
  if (read & QUESTION && !ASKS.test(text))
    add(LOST_QUOTES, 'residue/garbled-text.message', false, ([, quoted]) => [`“${quoted}”`])
  if (read & YEAR_SIGN) {
    add(GLUED_YEAR, 'residue/garbled-text.message.year', true)
    add(SPLIT_YEAR, 'residue/garbled-text.message.split', false, ([year]) => [
      year.replace(' ', ''),
    ])
  }
  if (read & DOT && !DOT_END.test(text.slice(-12)))
    add(STRAY_DOT, 'residue/garbled-text.message.dot', false)
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}
