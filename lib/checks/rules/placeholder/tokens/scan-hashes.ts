/** `投资####万元`: two or more number signs inside the text. */
import { findRuns, isAsciiWord, isHan, runsOf } from './characters'
import { strengthAt } from './strength'
import type { BlankToken, LineView, Run } from './types'

const HASHES = runsOf('#＃')

export function scanHashes({ text, masked }: LineView): BlankToken[] {
  if (!/[#＃]{2}/.test(masked)) return []
  const runs = findRuns(masked, HASHES)
  // #话题一##话题二#: two topics side by side, as in microblogs.
  const hasTopics = runs.some((run) => run.end - run.start === 1)
  const isMarkdownHeading = /^\s{0,3}#{1,6}\s/.test(masked)
  return runs
    .filter((run) => isBlank(masked, run) && !(hasTopics && run.end - run.start === 2))
    .filter((run) => !isMarkdownHeading || masked.slice(run.end).trim() !== '')
    .map((run) => ({
      notation: 'hash-run',
      start: run.start,
      end: run.end,
      strength: strengthAt(text, run.end, run.end - run.start),
    }))
}

function isBlank(text: string, run: Run): boolean {
  if (run.end - run.start < 2 || run.end - run.start > 10) return false
  if (isAsciiWord(text[run.start - 1]) || isAsciiWord(text[run.end])) return false
  const isAtStart = run.start < 40 && text.slice(0, run.start).trim() === ''
  return !isAtStart && (isHan(text[run.start - 1]) || isHan(text[run.end]))
}
