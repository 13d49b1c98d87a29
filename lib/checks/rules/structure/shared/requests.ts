/** What a text asks for. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import { memoizeByLine } from '../../../../document/line'
import { guardPatterns } from '../../../../genres/guarded-patterns'
import { PatternSchema } from '../../../../genres/pattern'
import data from '../data/requests.json'

export const RequestDataSchema = v.strictObject({
  /** Anything that may be meant as a request. */
  asks: PatternSchema,
  /** A sentence that can be nothing but a request. */
  explicit: PatternSchema,
  /** A request put into a report. */
  carried: PatternSchema,
  /** In a sentence with such a word the request was made before. */
  history: PatternSchema,
  matters: v.array(v.strictObject({ id: v.string(), words: PatternSchema })),
  /** Verbs that take a matter as their object. */
  verbs: PatternSchema,
})

export interface Matter {
  id: string
  /** Offsets in the text that was read. */
  start: number
  end: number
  text: string
}

const parsed = v.parse(RequestDataSchema, data)
const asks = new RegExp(parsed.asks, 'u')
const explicit = new RegExp(parsed.explicit, 'u')
const carried = new RegExp(parsed.carried, 'u')
const history = new RegExp(parsed.history, 'u')
const ids = parsed.matters.map(({ id }) => id)
/** Quick: most sentences speak of none. */
const anyMatter = new RegExp(parsed.matters.map(({ words }) => words).join('|'), 'u')
const matter = new RegExp(
  `(?:${parsed.verbs})[^，。；、和及并]{0,12}?(?:${parsed.matters.map(({ words }) => `(${words})`).join('|')})`,
  'gu',
)

export function mayAsk(text: string): boolean {
  return asks.test(text)
}

/** Offsets of a request in a report's paragraph; null: it makes none. */
export const findCarriedRequest = memoizeByLine(({ text }) => {
  const match = carried.exec(text)
  if (!match) return null
  const sentence = text.lastIndexOf('。', match.index) + 1
  const end = match.index + match[0].length
  return history.test(text.slice(sentence, end)) ? null : { start: match.index, end }
})

/** Verbs with the matter they ask for: `增加编制2名`. */
export function findMatters(text: string): Matter[] {
  if (!anyMatter.test(text)) return []
  return allMatches(matter, text).map((match) => ({
    id: ids[match.slice(1).findIndex((group) => group !== undefined)] ?? '',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

/**
 * The first matter that has nothing to do with an earlier one. Money goes with whatever it is spent
 * on; only staff is decided elsewhere.
 */
export function findUnrelated(matters: readonly Matter[]): [Matter, Matter] | null {
  const firsts: Matter[] = []
  for (const later of matters) {
    const earlier = firsts.find((one) => areUnrelated(one.id, later.id))
    if (earlier) return [earlier, later]
    if (!firsts.some((one) => one.id === later.id)) firsts.push(later)
  }
  return null
}

function areUnrelated(first: string, second: string): boolean {
  if (first === second) return false
  const pair = [first, second]
  return !pair.includes('funds') || pair.includes('staff')
}

/** What a line of a request asks for. */
export interface AskedMatters {
  /** An item of a list: everything in it is asked for when the line above says so. */
  item: boolean
  /** Ends in a colon after asking: a list of what is asked for follows. */
  introduces: boolean
  /** Matters of the sentences that ask. */
  asked: readonly Matter[]
}

const LIST_ITEM =
  /^\s{0,8}(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/u
const SENTENCE = /[^。；]{1,400}/gu
const NO_MATTERS: readonly Matter[] = []
const INTRODUCES_LIST = /[：:]\s{0,4}$/u

const guardedExplicit = guardPatterns([explicit])

export const readAskedMatters = memoizeByLine(({ text }): AskedMatters => {
  const asks = guardedExplicit.matchesAt(0, text, guardedExplicit.see(text))
  return {
    item: LIST_ITEM.test(text),
    introduces: asks && INTRODUCES_LIST.test(text),
    asked: asks ? mattersOfSentences(text, (sentence) => explicit.test(sentence)) : NO_MATTERS,
  }
})

/** Every matter of a line, for items of a list that is asked for as a whole. */
export const readAllMatters = memoizeByLine(({ text }) => mattersOfSentences(text, () => true))

function mattersOfSentences(text: string, isWanted: (sentence: string) => boolean): Matter[] {
  return allMatches(SENTENCE, text).flatMap(({ index, 0: sentence }) =>
    isWanted(sentence)
      ? findMatters(sentence).map((one) => ({
          ...one,
          start: index + one.start,
          end: index + one.end,
        }))
      : [],
  )
}
