/** `____` left to be written on. */
import {
  findRuns,
  isAsciiWord,
  isHan,
  isMark,
  isSpace,
  nearAfter,
  nearBefore,
  runsOf,
} from './characters'
import { strengthAt } from './strength'
import type { BlankToken, LineView, Run } from './types'

const LINES = runsOf('_＿﹍')

export function scanUnderscores({ text, masked, markdown }: LineView): BlankToken[] {
  if (!/[_＿﹍]/.test(masked) || /^[\s_＿﹍]*$/.test(masked)) return []
  const runs = findRuns(masked, LINES)
  const emphasis = markdown ? findUnderlinePairs(masked, runs) : new Set<Run>()
  return runs
    .filter((run) => !emphasis.has(run) && isBlank(masked, run))
    .map((run) => ({
      notation: 'underscore',
      start: run.start,
      end: run.end,
      strength: run.end - run.start > 2 ? 'sure' : strengthAt(text, run.end, run.end - run.start),
    }))
}

function isBlank(text: string, run: Run): boolean {
  const before = text[run.start - 1]
  const after = text[run.end]
  const isWide = !text.slice(run.start, run.end).includes('_')
  if (!isWide && (isAsciiWord(before) || isAsciiWord(after))) return false
  if (run.end - run.start > 1)
    return [nearBefore(text, run.start), text[nearAfter(text, run.end)]].some(
      (one) => isHan(one) || isMark(one),
    )
  return isHan(after) && (before === undefined || isHan(before) || isMark(before))
}

/** `__要点__`, `_要点_` between spaces or marks. */
function findUnderlinePairs(text: string, runs: readonly Run[]): Set<Run> {
  const found = new Set<Run>()
  for (let index = 0; index + 1 < runs.length; index++) {
    const opener = runs[index]
    const closer = runs[index + 1]
    if (!opener || !closer) continue
    const length = opener.end - opener.start
    if (length > 2 || length !== closer.end - closer.start) continue
    const before = text[opener.start - 1]
    const after = text[closer.end]
    const opens = before === undefined || isSpace(before) || isMark(before)
    const closes = after === undefined || isSpace(after) || isMark(after)
    if (!opens || !closes || isSpace(text[opener.end])) continue
    found.add(opener).add(closer)
    index++
  }
  return found
}
