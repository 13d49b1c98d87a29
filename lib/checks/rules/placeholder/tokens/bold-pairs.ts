/** Tells Markdown emphasis (`**要点**：`) from masked numbers (`会议**次、主席会议**次`). */
import { isSpace } from './characters'
import type { Run } from './types'
import { unitAt } from './units'

const LONGEST_INNER = 400
const LONGEST_PLAIN_INNER = 60
const BEFORE_OPENER = new Set(['（', '(', '）', ')', '：', ':', '、', '—', '|', '>', '#'])
const AFTER_CLOSER = /[：:，,。；;、）)|—！？!?]/
const PAIRS = ['“”', '《》', '（）', '【】', '()', '[]']

/**
 * The runs that are emphasis marks. In a Markdown document every pair of runs of equal length is
 * one; elsewhere the inside must also look like an emphasised phrase.
 */
export function findEmphasis(text: string, runs: readonly Run[], markdown: boolean): Set<Run> {
  const emphasis = new Set<Run>()
  for (let index = 0; index + 1 < runs.length; index++) {
    const opener = runs[index]
    const closer = runs[index + 1]
    if (!opener || !closer) continue
    const length = opener.end - opener.start
    if (length !== closer.end - closer.start || length > 3) continue
    if (!isInside(text, opener, closer, markdown)) continue
    if (!markdown && (length === 1 || !looksEmphasised(text, opener, closer))) continue
    emphasis.add(opener).add(closer)
    index++
  }
  return emphasis
}

function isInside(text: string, opener: Run, closer: Run, markdown: boolean): boolean {
  const first = text[opener.end]
  if (isSpace(first) || isSpace(text[closer.start - 1]) || opener.end === closer.start) return false
  if (text[opener.start - 1] === '\\' || text[closer.start - 1] === '\\') return false
  if (closer.start - opener.end > LONGEST_INNER) return false
  if (isAtStart(text, opener) && endsPhrase(text, closer)) return true
  const isMaskedNumber = first !== undefined && '、，。.·'.includes(first)
  const isMasked = isMaskedNumber || startsWithUnit(text, opener.end)
  // In Markdown a pair is emphasis unless both of its marks stand before a measure word.
  return !isMasked || (markdown && !isMaskedNumber && !isBeforeUnit(text, closer.end))
}

/** First of its line or list item. */
function isAtStart(text: string, { start }: Run): boolean {
  return start <= 12 && /^\s*(?:[-+•>]|#{1,6}|\d{1,2}[.、）)])?\s*$/.test(text.slice(0, start))
}

function endsPhrase(text: string, { end }: Run): boolean {
  const after = text[end]
  return after === undefined || isSpace(after) || AFTER_CLOSER.test(after)
}

function startsWithUnit(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  if (unit === 'counting') return true
  // 委 局 镇 … begin many ordinary words; alone before a closing mark they are what a masked name left.
  return unit === 'institution' && /[、，,。；;*＊]/.test(text.charAt(at + 1))
}

function looksEmphasised(text: string, opener: Run, closer: Run): boolean {
  const inner = text.slice(opener.end, closer.start)
  const stop = inner.indexOf('。')
  if (inner.length > LONGEST_PLAIN_INNER || (stop >= 0 && stop < inner.length - 1)) return false
  if (!PAIRS.every(([open = '', close = '']) => count(inner, open) === count(inner, close)))
    return false
  const before = text[opener.start - 1]
  const starts = isAtStart(text, opener)
  const ends = endsPhrase(text, closer) || /[。：:]$/.test(inner)
  if (/^\d{1,8}[%％]?$/.test(inner)) return true
  const isLead =
    /[。；;，,]/.test(before ?? '') && /[：:]/.test(text.charAt(closer.end) + inner.slice(-1))
  if (isLead) return true
  const opens = starts || isSpace(before) || (before !== undefined && BEFORE_OPENER.has(before))
  if (!opens || isBeforeUnit(text, closer.end)) return false
  return starts || ends
}

function isBeforeUnit(text: string, at: number): boolean {
  return unitAt(text, at) !== null || /[余多]/.test(text.charAt(at))
}

function count(text: string, character: string): number {
  let found = 0
  for (const one of text) if (one === character) found++
  return found
}
