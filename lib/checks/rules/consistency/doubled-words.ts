/** A word or a phrase written twice: `党支部支部`, `抓2025年抓`, `工作的的` (practice). */
import * as v from 'valibot'
import { defineLineRule, type LineFinding } from '../../rule'
import data from './data/doubled-words.json'
import { isHanCode } from './shared/characters'
import { findRepeatedWords, findReturns } from './shared/repeated-words'

const WordsSchema = v.array(v.pipe(v.string(), v.nonEmpty()))
const DataSchema = v.strictObject({
  /** Verbs that may be doubled: 研究研究. */
  reduplicated: WordsSchema,
  /** Verbs that a longer noun begins with: 组织组织部门. */
  verbs: WordsSchema,
  nounEndings: v.string(),
  compounds: WordsSchema,
  /** Verb and end of a noun: 党组织组织党员. */
  homographs: WordsSchema,
  numerals: v.string(),
  /** Ends of document names that ran into their first sentence: the line break is lost. */
  gluedEndings: WordsSchema,
  /** Before and after a time only one of them is meant: 抓2025年抓. */
  timed: WordsSchema,
  /** Around an adverb only one is meant: 开展深入开展. */
  repeatedVerbs: WordsSchema,
  adverbs: WordsSchema,
  /** Words of one character that are never doubled but beside these. */
  particles: v.array(
    v.strictObject({ character: v.string(), notAfter: v.string(), notBefore: v.string() }),
  ),
})
const words = v.parse(DataSchema, data)

const reduplicated: ReadonlySet<string> = new Set(words.reduplicated)
const verbs: ReadonlySet<string> = new Set(words.verbs)
const homographs: ReadonlySet<string> = new Set(words.homographs)
const numerals: ReadonlySet<string> = new Set(words.numerals)
const adverbs: ReadonlySet<string> = new Set(words.adverbs)
const particles = new Map(words.particles.map((particle) => [particle.character, particle]))
const TIME_BEFORE = /(?:(?:19|20)[\dXx×*]{2}|[今去本上])$/

export const doubledWords = defineLineRule({
  id: 'consistency/doubled-words',
  severity: 'warning',
  check: ({ text }) => {
    const timed = text.includes('年') ? findAroundTime(text) : []
    const { pairs, twins } = findReturns(text)
    if (pairs.length === 0 && twins.length === 0) return timed
    return [
      ...findDoubled(text, pairs),
      ...findParticles(text, twins),
      ...findAroundAdverb(text, pairs),
      ...timed,
    ]
  },
})

function* findDoubled(text: string, pairs: readonly number[]): Generator<LineFinding> {
  for (const { start, end, word } of findRepeatedWords(text, pairs)) {
    if (isMeant(word, text.slice(start, end + 4), text.charAt(end))) continue
    if (homographs.has(word) && isBetweenHan(text, start, end)) continue
    const isGlued = word.length > 2 && words.gluedEndings.some((ending) => word.endsWith(ending))
    yield {
      ...describe(start, end, word, word),
      ...(isGlued && { severity: 'info' as const }),
    }
  }
}

/** `context`: the doubled word and what follows it; `next`: the character after it. */
function isMeant(word: string, context: string, next: string): boolean {
  const characters = [...word]
  // 哈哈哈哈, 〇〇〇〇, 一九一九, 一步一步
  if (new Set(characters).size === 1 || word.startsWith('一')) return true
  if (characters.every((character) => numerals.has(character))) return true
  if (word.length > 2) return false
  if (reduplicated.has(word)) return true
  // 组织组织部门: a verb and a longer noun that begins with the same word.
  if (verbs.has(word) && next !== '' && words.nounEndings.includes(next)) return true
  return words.compounds.some((compound) => context.startsWith(compound))
}

/** 党组织组织党员学习, 主题教育教育引导: a noun that ends in the word, then the same word as a verb. */
function isBetweenHan(text: string, start: number, end: number): boolean {
  return isHanCode(text.charCodeAt(start - 1)) && isHanCode(text.charCodeAt(end))
}

function* findParticles(text: string, twins: readonly number[]): Generator<LineFinding> {
  for (const at of twins) {
    const character = text.charAt(at)
    const particle = particles.get(character)
    const before = text.charAt(at - 2)
    const after = text.charAt(at + 1)
    if (!particle || before === character || after === character) continue
    if (!isHanCode(text.charCodeAt(at - 2)) || particle.notAfter.includes(before)) continue
    if (after !== '' && particle.notBefore.includes(after)) continue
    yield describe(at - 1, at + 1, character, character)
  }
}

function* findAroundAdverb(text: string, pairs: readonly number[]): Generator<LineFinding> {
  for (const at of pairs) {
    const verb = text.slice(at, at + 2)
    const start = at - 4
    if (start < 0 || !text.startsWith(verb, start)) continue
    const adverb = text.slice(start + 2, at)
    if (adverbs.has(adverb) && words.repeatedVerbs.includes(verb))
      yield describe(start, at + 2, verb, adverb + verb)
  }
}

function findAroundTime(text: string): LineFinding[] {
  const found: LineFinding[] = []
  for (let year = text.indexOf('年'); year >= 0; year = text.indexOf('年', year + 1)) {
    const timeEnd = text.startsWith('度', year + 1) ? year + 2 : year + 1
    const verb = words.timed.find((word) => text.startsWith(word, timeEnd))
    if (verb === undefined) continue
    const time = TIME_BEFORE.exec(text.slice(Math.max(0, year - 4), year))?.[0]
    if (time === undefined) continue
    const start = year - time.length - verb.length
    if (start < 0 || !text.startsWith(verb, start)) continue
    const right = text.slice(start + verb.length, timeEnd) + verb
    found.push(describe(start, timeEnd + verb.length, verb, right))
  }
  return found
}

function describe(start: number, end: number, word: string, right: string): LineFinding {
  return {
    start,
    end,
    message: 'consistency/doubled-words.message',
    values: { word },
    suggestions: [right],
  }
}
