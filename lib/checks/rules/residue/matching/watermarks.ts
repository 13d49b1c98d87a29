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
const LONGEST_LINE = 100
const compiled = [
  ...phrases.everywhere.map((phrase) => compile(phrase, phrase.pattern, false)),
  ...phrases.wholeLine.map((phrase) =>
    compile(phrase, `^[\\s—\\-（(【]{0,8}(?:${phrase.pattern})[\\s—\\-）)】]{0,8}$`, true),
  ),
]
type CompiledPhrase = (typeof compiled)[number]

const byNeedle = new Map<string, CompiledPhrase[]>()
for (const phrase of compiled)
  for (const needle of phrase.needles) {
    const known = byNeedle.get(needle)
    if (known) known.push(phrase)
    else byNeedle.set(needle, [phrase])
  }

/** What every text of a site holds one of, with the phrases it may belong to. */
export type NeedlePhrases = readonly CompiledPhrase[]
export const watermarkNeedles: ReadonlyMap<string, NeedlePhrases> = byNeedle

/** In order; where two overlap the first found stays. */
export function findWatermarks(
  text: string,
  needles: readonly { value: NeedlePhrases }[],
): readonly Watermark[] {
  const tried = new Set(needles.flatMap(({ value }) => value))
  const found: Watermark[] = []
  for (const { isWholeLine, test, severity } of tried) {
    if (isWholeLine && text.length > LONGEST_LINE) continue
    const [match] = isWholeLine ? allMatches(test, text) : []
    if (!match) continue
    return [{ start: text.length - text.trimStart().length, end: text.trimEnd().length, severity }]
  }
  for (const { isWholeLine, test, severity } of tried) {
    if (isWholeLine) continue
    for (const match of allMatches(test, text)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((one) => one.start < end && start < one.end)) continue
      found.push({ start, end, severity })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function compile({ needles, severity }: Phrase, pattern: string, isWholeLine: boolean) {
  return { needles, severity, isWholeLine, test: new RegExp(pattern, 'g') }
}
