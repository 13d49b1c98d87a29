/** A word or a phrase written twice: `党支部支部`, `抓2025年抓` (practice). */
import { defineLineRule, type LineFinding } from '../../rule'
import data from './data/doubled-words.json'

const HAN = '\\u3400-\\u9fff'
/** Longest first, so that 党组织书记党组织书记 is one finding. */
const DOUBLED = new RegExp(`([${HAN}]{2,6})\\1`, 'g')
/** A verb before and after a time: only one of them is meant. */
const AROUND_TIME = /(抓|关于|进行|开展|落实|推进)((?:19|20)[\dXx×*]{2}年度?|[今去本上]年度?)\1/g
const HAN_CHARACTER = new RegExp(`[${HAN}]`)
const NUMERALS = /^[一二三四五六七八九十百千万零〇两]+$/
/** A document name that runs into its first sentence: the line break is lost. */
const GLUED_TITLE = /(?:报告|总结|方案|计划|通知|意见|办法)$/

const reduplicated: ReadonlySet<string> = new Set(data.reduplicated)
const verbs: ReadonlySet<string> = new Set(data.verbs)
const homographs: ReadonlySet<string> = new Set(data.homographs)

export const doubledWords = defineLineRule({
  id: 'consistency/doubled-words',
  severity: 'warning',
  check: ({ text }) => [...findDoubled(text), ...findAroundTime(text)],
})

function* findDoubled(text: string): Generator<LineFinding> {
  for (const { 0: written, 1: word = '', index: start } of text.matchAll(DOUBLED)) {
    const end = start + written.length
    if (isMeant(word, text.slice(start, end + 4), text.charAt(end))) continue
    if (homographs.has(word) && isBetweenHan(text, start, end)) continue
    const isGlued = word.length > 2 && GLUED_TITLE.test(word)
    yield {
      start,
      end,
      message: 'consistency/doubled-words.message',
      values: { word },
      suggestions: [word],
      ...(isGlued && { severity: 'info' as const }),
    }
  }
}

/** `context`: the doubled word and what follows it; `next`: the character after it. */
function isMeant(word: string, context: string, next: string): boolean {
  // 哈哈哈哈, 〇〇〇〇, 一九一九, 一步一步
  if (new Set(word).size === 1 || NUMERALS.test(word) || word.startsWith('一')) return true
  if (word.length > 2) return false
  if (reduplicated.has(word)) return true
  // 组织组织部门: a verb and a longer noun that begins with the same word.
  if (verbs.has(word) && next !== '' && data.nounEndings.includes(next)) return true
  return data.compounds.some((compound) => context.startsWith(compound))
}

/** 党组织组织党员学习, 主题教育教育引导: a noun that ends in the word, then the same word as a verb. */
function isBetweenHan(text: string, start: number, end: number): boolean {
  return HAN_CHARACTER.test(text.charAt(start - 1)) && HAN_CHARACTER.test(text.charAt(end))
}

function* findAroundTime(text: string): Generator<LineFinding> {
  for (const { 0: written, 1: verb = '', 2: time = '', index: start } of text.matchAll(AROUND_TIME))
    yield {
      start,
      end: start + written.length,
      message: 'consistency/doubled-words.message',
      values: { word: verb },
      suggestions: [time + verb],
    }
}
