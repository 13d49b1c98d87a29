/** Ranks suggestions by what they have in common with the written text. */
import type { ReadTerms } from './terms'

/**
 * Sorts by closeness to `written`, the closest first; equal ones keep their order. Closeness is the
 * cosine of tf-idf vectors, with frequencies over the suggestions themselves.
 */
export function rankByCloseness<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  written: string,
  readTerms: ReadTerms,
): Item[] {
  const counted = items.map((item) => ({ item, counts: countTerms(readTerms(textOf(item))) }))
  const weightOf = createWeights(counted.map(({ counts }) => counts))
  const topic = countTerms(readTerms(written))
  return counted
    .map(({ item, counts }) => ({ item, score: closeness(counts, topic, weightOf) }))
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
}

type Counts = ReadonlyMap<string, number>

function countTerms(terms: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Inverse document frequency: a term of every suggestion says nothing. */
function createWeights(documents: readonly Counts[]): (term: string) => number {
  const frequencies = countTerms(documents.flatMap((counts) => [...counts.keys()]))
  return (term) => Math.log((documents.length + 1) / ((frequencies.get(term) ?? 0) + 1))
}

function closeness(counts: Counts, topic: Counts, weightOf: (term: string) => number): number {
  let common = 0
  let squares = 0
  for (const [term, count] of counts) {
    const weight = count * weightOf(term)
    squares += weight ** 2
    common += weight * weightOf(term) * Math.log(1 + (topic.get(term) ?? 0))
  }
  // The length of the topic's own vector is the same for all and changes no order.
  return squares > 0 ? common / Math.sqrt(squares) : 0
}
