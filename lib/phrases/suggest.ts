import type { WordSegmenter } from '../segmentation/types'
import { findPartLibrary } from './library'
import { rankByCloseness } from './ranking'
import { findRepeated } from './repetition'
import { createTermReader, type ReadTerms } from './terms'
import type { HeadingSet, Phrase, PhraseContext, PhraseSuggestions } from './types'

/** With fewer headings left, a set is no set of parallel headings any more. */
const SMALLEST_SET = 3

/** Headings are compared with sentences that may be headings themselves. */
const LONGEST_HEADING_SENTENCE = 40

/**
 * Headings and phrases for the part the user writes at, those nearest to what is written first and
 * without those that repeat it. The same context gives the same order. Nothing for a genre or part
 * that has no phrases. Without `words` pairs of characters stand in for words.
 */
export function suggestPhrases(
  { genre, part, written }: PhraseContext,
  words: WordSegmenter | null,
): PhraseSuggestions {
  const library = findPartLibrary(genre, part)
  const readTerms = createTermReader(words)
  const sets = dropRepeatedHeadings(library.headingSets, written, readTerms)
  return {
    headingSets: rankByCloseness(sets, ({ headings }) => headings.join('\n'), written, readTerms),
    phrases: suggest(library.phrases, written, readTerms),
    transitions: suggest(library.transitions, written, readTerms),
  }
}

function suggest(phrases: readonly Phrase[], written: string, readTerms: ReadTerms): Phrase[] {
  const texts = phrases.map(({ text }) => text)
  const repeated = findRepeated(texts, written, readTerms)
  const left = phrases.filter(({ text }) => !repeated.has(text))
  return rankByCloseness(left, ({ text }) => text, written, readTerms)
}

function dropRepeatedHeadings(
  sets: readonly HeadingSet[],
  written: string,
  readTerms: ReadTerms,
): HeadingSet[] {
  const all = sets.flatMap(({ headings }) => headings)
  const repeated = findRepeated(all, written, readTerms, LONGEST_HEADING_SENTENCE)
  return sets
    .map((set) => ({ ...set, headings: set.headings.filter((text) => !repeated.has(text)) }))
    .filter(({ headings }) => headings.length >= SMALLEST_SET)
}
