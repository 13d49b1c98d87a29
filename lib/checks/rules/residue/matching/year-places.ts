/** Years at places that tell which year a report speaks of: headings, opening, date, papers of the year. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import data from '../data/year-places.json'

export interface YearPlace {
  kind: 'plan' | 'review' | 'opening' | 'signature' | 'paper' | 'thisYear'
  /** Offsets of the four digits. */
  start: number
  end: number
  year: number
  /** 打算, 思路: nothing but what is to come. */
  isPlainPlan: boolean
  /** Years of the same sentence that are not this one. */
  otherYears: readonly number[]
}

const texts = v.array(v.string())
const words = v.parse(v.object({ plan: texts, review: texts, issued: texts, papers: texts }), data)
const any = (list: readonly string[]) => list.join('|')

const MARKED = /^[\s#]{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十])/
const HEADING =
  /^[\s#]{0,8}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]部分[，：:、\s]?|\d{1,2}[.．、])?\s{0,4}(20\d\d)年度?(?![至到—\-–－~～、和])([^。；，：？！]{2,24})[。：]?/
const PLAIN_PLAN = /打算|计划|思路|安排|设想/
const LONGEST_HEADING = 60
const OPENING =
  /(?:现将|现就|就)[^。；]{0,30}?(?<!\d)(20\d\d)年度?(?![至到—\-–－~～、和以])[^。；]{0,50}(?:述职|汇报|报告|总结)如下/
const SIGNATURE = /^[\s\u3000]{0,40}(20\d\d)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[\s\u3000]{0,20}$/
const PAPER = new RegExp(
  `(?:${any(words.issued)})了?[^。，；]{0,16}?(?<!\\d)(20\\d\\d)年度?[^。，；》]{0,20}(?:${any(words.papers)})`,
  'g',
)
/** `今年2021年`, `2021年全年`. */
const THIS_YEAR =
  /(?:(?:今年|本年度)[（(]?(20\d\d)(?=年)|(?<!\d)(20\d\d)(?=年(?:今年|年内|一年来)))/g
const YEAR = /(?<!\d)20\d\d(?=\s?年)/g

const CENTURY = '20'
const LONGEST_SIGNATURE = 90
const NONE: readonly YearPlace[] = []

export function findYearPlaces(text: string, isHeading: boolean): readonly YearPlace[] {
  if (!text.includes(CENTURY)) return NONE
  const mayBeHeading = isHeading || (text.length <= LONGEST_HEADING && MARKED.test(text))
  const mayBeSignature = text.length <= LONGEST_SIGNATURE
  const mayOpen = text.includes('如下')
  const namesPaper = words.issued.some((word) => text.includes(word))
  const saysThisYear = /今年|本年度|年年内|年一年来/.test(text)
  if (!(mayBeHeading || mayBeSignature || mayOpen || namesPaper || saysThisYear)) return NONE
  const found: YearPlace[] = []
  let years: number[] | null = null
  const add = (kind: YearPlace['kind'], match: RegExpMatchArray | null) => {
    const digits = match?.[1] ?? match?.[2]
    if (!match || !digits) return
    years ??= allMatches(YEAR, text).map(([year]) => Number(year))
    const start = (match.index ?? 0) + match[0].indexOf(digits)
    const year = Number(digits)
    const otherYears = years.filter((one) => one !== year)
    const isPlainPlan = kind === 'plan' && PLAIN_PLAN.test(match[2] ?? '')
    found.push({ kind, start, end: start + digits.length, year, isPlainPlan, otherYears })
  }
  if (mayBeSignature) add('signature', SIGNATURE.exec(text))
  if (mayBeHeading) {
    const heading = HEADING.exec(text)
    const rest = heading?.[2] ?? ''
    const plan = lastOf(words.plan, rest)
    const review = lastOf(words.review, rest)
    // 目标任务完成情况 is a review, 主要工作安排 a plan: the last word tells.
    if (plan !== review) add(plan > review ? 'plan' : 'review', heading)
  }
  if (mayOpen) add('opening', OPENING.exec(text))
  if (namesPaper) for (const match of allMatches(PAPER, text)) add('paper', match)
  if (saysThisYear) for (const match of allMatches(THIS_YEAR, text)) add('thisYear', match)
  return found
}

function lastOf(list: readonly string[], text: string): number {
  return Math.max(
    ...list.map((word) => text.lastIndexOf(word) + word.length * Number(text.includes(word))),
  )
}
