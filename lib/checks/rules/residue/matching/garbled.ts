/** Text that a conversion broke: character references, wrong encodings, years glued or split. */
import * as v from 'valibot'
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

/** `坚持?以人为本?理念`: a conversion lost the quotes. A pair without question words is no question. */
const LOST_QUOTES =
  /(?<=[\u3400-\u9fff])\?([\u3400-\u9fff][^?？。；！“”]{0,20}[\u3400-\u9fff])\?(?=[\u3400-\u9fff])/g
const ASKS = /[怎何谁哪吗呢么啥]|是否|能否|可否|多少|有没有|[是能会]不/

const QUOTE = new RegExp(`[${Object.keys(quotes).join('')}]`, 'g')

/** The first characters of what the next patterns look for. */
const SPECIAL = new RegExp(
  `[\\ufffd\\ue000-\\uf8ff${Object.keys(quotes).join('')}${mojibake.map((one) => one.charAt(0)).join('')}]`,
)
const DIGIT_BEFORE_YEAR = /\d年/

export function findGarbled(text: string): Garbled[] {
  const found: Garbled[] = []
  const add = (
    pattern: RegExp,
    message: MessageKey,
    isCertain: boolean,
    suggest: (match: RegExpMatchArray) => string[] = () => [],
  ) => {
    for (const match of text.matchAll(pattern)) {
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
  if (text.includes('&') || text.includes('＆'))
    add(ENTITY, 'residue/garbled-text.message.entity', true, ([, name]) => {
      const character = name === undefined ? undefined : entities[name]
      return character === undefined ? [] : [character]
    })
  if (SPECIAL.test(text)) {
    add(MOJIBAKE, 'residue/garbled-text.message', true)
    add(PRIVATE, 'residue/garbled-text.message', false)
    add(QUOTE, 'residue/garbled-text.message.quote', false, ([mark]) => [quotes[mark] ?? ''])
  }
  if (text.includes('?') && !ASKS.test(text))
    add(LOST_QUOTES, 'residue/garbled-text.message', false, ([, quoted]) => [`“${quoted}”`])
  if (DIGIT_BEFORE_YEAR.test(text)) {
    add(GLUED_YEAR, 'residue/garbled-text.message.year', true)
    add(SPLIT_YEAR, 'residue/garbled-text.message.split', false, ([year]) => [
      year.replace(' ', ''),
    ])
  }
  add(STRAY_DOT, 'residue/garbled-text.message.dot', false)
  return found.sort((a, b) => a.start - b.start)
}
