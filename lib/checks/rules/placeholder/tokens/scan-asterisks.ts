/** `*` `**` `**.*` standing for a number or a name. */
import {
  findRuns,
  isAsciiWord,
  isDigit,
  isHan,
  isMark,
  isSpace,
  joinDecimals,
  STARS,
} from './characters'
import { strengthAt } from './strength'
import type { BlankToken, LineView, Run } from './types'
import { unitAt } from './units'

const LONGEST_RUN = 8
/** What is hidden on purpose: passwords and numbers of persons; or counted with stars. */
const HIDDEN_ON_PURPOSE =
  /(?:密码|口令|评分|星级|评级|难度|卡号|账号|帐号|证号|号码|手机|电话)[^。；]{0,6}$/
const FOOTNOTE_START =
  /^\s*[*＊]{1,3}\s?(?:注|数据|资料|说明|本文|本表|表示|号|为|带|标|作者|通讯|此处)/
const SEARCH_ALGORITHM = /^[算搜寻]/

export function scanAsterisks({ text, masked }: LineView): BlankToken[] {
  if (!/[*＊∗]/.test(masked) || /^[\s*＊∗]*$/.test(masked)) return []
  const open = findRuns(masked, STARS).filter((run) => !isBullet(masked, run))
  return joinDecimals(masked, open)
    .filter((run) => isBlank(masked, run))
    .map((run) => ({
      notation: 'asterisk',
      start: run.start,
      end: run.end,
      strength: strengthAt(text, run.end, run.end - run.start),
    }))
}

function isBullet(text: string, run: Run): boolean {
  const isAtStart = run.start < 40 && text.slice(0, run.start).trim() === ''
  return isAtStart && (isSpace(text[run.end]) || FOOTNOTE_START.test(text.slice(0, run.end + 4)))
}

function isBlank(text: string, run: Run): boolean {
  if (run.end - run.start > LONGEST_RUN) return false
  const before = text[run.start - 1]
  const after = text[run.end]
  const touches = isHan(before) || isHan(after) || isMark(before) || isMark(after)
  if (!touches || before === '/' || after === '/') return false
  if (after === '.' && /[A-Za-z]/.test(text.charAt(run.end + 1))) return false
  const isSingle = run.end - run.start === 1
  if (isAsciiWord(before)) {
    if (isAsciiWord(after) || SEARCH_ALGORITHM.test(text.charAt(run.end))) return false
    const isMaskedDigits = isDigit(before) && unitAt(text, run.end) === 'counting'
    if (!isMaskedDigits) return false
  }
  if (isDigit(after) && isSingle && !isHan(before)) return false
  if (isSingle && isFootnoteMark(text, run)) return false
  return !HIDDEN_ON_PURPOSE.test(text.slice(Math.max(0, run.start - 12), run.start))
}

/** One star after a word at the very end of a line or cell points to a note. */
function isFootnoteMark(text: string, run: Run): boolean {
  return (
    isHan(text[run.start - 1]) &&
    text.slice(run.end, run.end + 8).trim() === '' &&
    text.length - run.end < 8
  )
}
