/** Sentences that sites and document stores add to what they offer. */
import * as v from 'valibot'
import { type Severity, SeveritySchema } from '../../../../report'
import data from './watermark-phrases.json'

export interface Watermark {
  start: number
  end: number
  severity: Severity
}

const PhraseSchema = v.object({ pattern: v.string(), severity: SeveritySchema })
const phrases = v.parse(
  v.object({
    everywhere: v.array(PhraseSchema),
    wholeLine: v.array(PhraseSchema),
    /** Every phrase holds one of these. */
    triggers: v.string(),
  }),
  data,
)
export const watermarkTriggers = phrases.triggers
const everywhere = phrases.everywhere.map(({ pattern, severity }) => ({
  severity,
  test: new RegExp(pattern, 'g'),
}))
const wholeLine = phrases.wholeLine.map(({ pattern, severity }) => ({
  severity,
  test: new RegExp(`^[\\s—\\-（(【]{0,8}(?:${pattern})[\\s—\\-）)】]{0,8}$`),
}))
const anywhere = new RegExp(phrases.everywhere.map(({ pattern }) => pattern).join('|'))
const asWholeLine = new RegExp(
  `^[\\s—\\-（(【]{0,8}(?:${phrases.wholeLine.map(({ pattern }) => pattern).join('|')})`,
)
const LONGEST_LINE = 100

/** In order; where two overlap the first found stays. */
export function findWatermarks(text: string): Watermark[] {
  if (text.length <= LONGEST_LINE && asWholeLine.test(text)) {
    const whole = wholeLine.find(({ test }) => test.test(text))
    if (whole) {
      const start = text.length - text.trimStart().length
      return [{ start, end: text.trimEnd().length, severity: whole.severity }]
    }
  }
  if (!anywhere.test(text)) return []
  const found: Watermark[] = []
  const taken = new Uint8Array(text.length)
  for (const { test, severity } of everywhere) {
    for (const match of text.matchAll(test)) {
      const end = match.index + match[0].length
      if (taken.subarray(match.index, end).includes(1)) continue
      taken.fill(1, match.index, end)
      found.push({ start: match.index, end, severity })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
