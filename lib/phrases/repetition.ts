/** Finds out which suggestions repeat what is already written. */
import { normaliseForComparison, type ReadTerms } from './terms'

/** From this share of its terms in one sentence on, a suggestion repeats it. */
const REPEATED_SHARE = 0.75

const SENTENCE_END = /[。！？；!?;\n\r]/u

/**
 * Those of `candidates` that stand in the written text, but for marks, spaces and figures, or of
 * which most terms stand together in one of its sentences. Sentences of more than `longestSentence`
 * UTF-16 units are not looked at: a long one holds the common words of many headings.
 */
export function findRepeated(
  candidates: readonly string[],
  written: string,
  readTerms: ReadTerms,
  longestSentence = Number.POSITIVE_INFINITY,
): ReadonlySet<string> {
  const normalised = normaliseForComparison(written)
  const repeated = new Set(
    candidates.filter((candidate) => normalised.includes(normaliseForComparison(candidate))),
  )
  const sizes = new Map<string, number>()
  const byTerm = new Map<string, string[]>()
  for (const candidate of candidates) {
    const terms = new Set(readTerms(candidate))
    sizes.set(candidate, terms.size)
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), candidate])
  }
  for (const sentence of written.split(SENTENCE_END)) {
    if (sentence.length > longestSentence) continue
    const hits = new Map<string, number>()
    for (const term of new Set(readTerms(sentence)))
      for (const candidate of byTerm.get(term) ?? [])
        hits.set(candidate, (hits.get(candidate) ?? 0) + 1)
    for (const [candidate, count] of hits) {
      // One common word is no repetition, however short the suggestion.
      if (count > 1 && count >= REPEATED_SHARE * (sizes.get(candidate) ?? 0))
        repeated.add(candidate)
    }
  }
  return repeated
}
