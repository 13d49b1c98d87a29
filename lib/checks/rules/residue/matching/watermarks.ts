/** Sentences that sites and document stores add to what they offer. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import { type Severity, SeveritySchema } from '../../../../report'
import data from './watermark-phrases.json'

export interface Watermark {
  start: number
  end: number
  severity: Severity
}

const PhraseSchema = v.object({
  pattern: v.string(),
  severity: SeveritySchema,
  /** What matches holds one of these, so that the pattern is rarely tried. */
  needles: v.array(v.pipe(v.string(), v.minLength(2))),
})
type Phrase = v.InferOutput<typeof PhraseSchema>
const phrases = v.parse(
  v.object({ everywhere: v.array(PhraseSchema), wholeLine: v.array(PhraseSchema) }),
  data,
)
const everywhere = phrases.everywhere.map((phrase) => compile(phrase, phrase.pattern))
const wholeLine = phrases.wholeLine.map((phrase) =>
  compile(phrase, `^[\\s—\\-（(【]{0,8}(?:${phrase.pattern})[\\s—\\-）)】]{0,8}$`),
)
/** Every text of a site holds one of these. */
export const watermarkNeedles: readonly string[] = [
  ...new Set(
    [...phrases.everywhere, ...phrases.wholeLine].flatMap(({ needles }) => needles),
  ),
]
const LONGEST_LINE = 100

/** Of a text with a needle. In order; where two overlap the first found stays. */
export function findWatermarks(text: string): readonly Watermark[] {
  const isTried = ({ needles }: Phrase) => needles.some((needle) => text.includes(needle))
  if (text.length <= LONGEST_LINE) {
    const whole = wholeLine.find(({ phrase, test }) => isTried(phrase) && text.search(test) >= 0)
    if (whole) {
      const start = text.length - text.trimStart().length
      return [{ start, end: text.trimEnd().length, severity: whole.phrase.severity }]
    }
  }
  const found: Watermark[] = []
  for (const { phrase, test } of everywhere) {
    if (!isTried(phrase)) continue
    for (const match of allMatches(test, text)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((one) => one.start < end && start < one.end)) continue
      found.push({ start, end, severity: phrase.severity })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function compile(phrase: Phrase, pattern: string) {
  return { phrase, test: new RegExp(pattern, 'g') }
}
