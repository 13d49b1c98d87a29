/** `X月X日` `XX月XX－XX日` `年  月  日`: the month or the day was left out. */
import { allMatches } from '../../../../document/all-matches'
import type { BlankToken, LineView } from './types'

const MASK = 'XxＸｘ×✕*＊_＿○◯△□'
/** Characters of which every blank of this notation holds one. */
export const DATE_MASKS = `${MASK} \u3000`

/** A mask or a space right before 月, 日 or a dash, or right after 年 or 月. */
const POSSIBLE = new RegExp(`[${MASK} \u3000][ \u3000]?[月日－\\-—–~～至到]|[年月][ \u3000]`)
/** A month or day mask, up to the word that proves it; 个月 counts months and is no date. */
const MONTH = new RegExp(
  `(?<![A-Za-z0-9${MASK}])[${MASK}]{1,4}(?=[ \u3000]?月(?!度|票|薪|光|亮))`,
  'g',
)
const DAY = new RegExp(`(?<![A-Za-z0-9${MASK}])[${MASK}]{1,4}(?=[ \u3000]?日(?![报常均元志]))`, 'g')
const RANGE_START = new RegExp(
  `(?<=月[ \u3000]?)[${MASK}]{1,4}(?=[ \u3000]?[－\\-—–~～至到][ \u3000]?(?:[${MASK}]{1,4}|\\d{1,2})日)`,
  'g',
)
const SPACED_DATE = /(?:[ \u3000]{2,20})?年[ \u3000]{1,20}月[ \u3000]{1,20}日/g
const SPACED_DAY = /(?<=月)[ \u3000]{2,20}(?=日(?!常))/g

export function scanDates({ masked }: LineView): BlankToken[] {
  const tokens: BlankToken[] = []
  const add = (start: number, end: number) =>
    tokens.push({ notation: 'date-slot', start, end, strength: 'sure' })
  if (!POSSIBLE.test(masked)) return tokens
  for (const match of allMatches(SPACED_DATE, masked)) {
    // After a written year only the rest is open: 2023年  月  日.
    const yearAt = match.index + match[0].indexOf('年')
    const hasYear = /[\dXx×*_〇○零一二三四五六七八九]$/.test(
      masked.slice(Math.max(0, yearAt - 1), yearAt),
    )
    const end = match.index + match[0].length
    add(
      hasYear ? yearAt + 1 : masked.slice(0, match.index).trim() === '' ? yearAt : match.index,
      hasYear ? end - 1 : end,
    )
  }
  for (const pattern of [MONTH, DAY, RANGE_START, SPACED_DAY])
    for (const match of allMatches(pattern, masked)) add(match.index, match.index + match[0].length)
  return tokens
}
