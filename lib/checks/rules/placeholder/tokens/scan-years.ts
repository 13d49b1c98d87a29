/** `20XX年` `202X年` `二〇××年` `20  年` `____年`: a year with its digits left out. */
import { allMatches } from '../../../../document/all-matches'
import type { BlankToken, LineView } from './types'

const MASK = 'XxＸｘ×✕*＊_＿○〇◯'
/** Characters of which every blank of this notation holds one. */
export const YEAR_MASKS = `${MASK} \u3000`

/** A mask or a space right after a digit of a year, or right before 年. */
const POSSIBLE = new RegExp(`[\\d０-９〇○零0OＯ九][${MASK}\\s]|[${MASK}\\s]年`)
const CENTURIES = '(?:[1１][9９]|[2２][0０])'
const CENTURY = new RegExp(
  `(?<![\\d０-９A-Za-z.])(?:${CENTURIES}[${MASK}]{1,4}|${CENTURIES}[\\d０-９][${MASK}]{1,2})(?![\\d０-９A-Za-z${MASK}])`,
  'g',
)
const CHINESE_CENTURY = /(?:二[〇○零0OＯ]|一九)([XxＸｘ×✕*＊_＿]{1,2})(?=年)/g
const SPACED = /(?<!\d)(?:19|20)[ \u3000]{2,20}(?=年)|(?<!\d)20[ \u3000](?=年[ \u3000]{1,20}月)/g
const BARE = new RegExp(
  `(?<![\\dA-Za-z${MASK}])(?:[${MASK}]{4,8}(?=年)|[${MASK}]{1,8}(?=年[ \u3000]?[${MASK}\\d]{1,4}[ \u3000]?月))`,
  'g',
)

export function scanYears({ masked }: LineView): BlankToken[] {
  const tokens: BlankToken[] = []
  if (!POSSIBLE.test(masked)) return tokens
  const add = (start: number, end: number) =>
    tokens.push({ notation: 'year-slot', start, end, strength: 'sure' })
  for (const match of allMatches(CENTURY, masked)) {
    const end = match.index + match[0].length
    // 20×3 and 20*箱 are sums; a masked year has four characters or stands before 年.
    if (match[0].length !== 4 && masked[end] !== '年') continue
    add(match.index, end)
  }
  for (const match of allMatches(CHINESE_CENTURY, masked))
    add(match.index, match.index + match[0].length)
  for (const match of allMatches(SPACED, masked)) add(match.index, match.index + match[0].length)
  for (const match of allMatches(BARE, masked)) add(match.index, match.index + match[0].length)
  return tokens
}
