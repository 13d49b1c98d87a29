/** What texts are compared by: their words, or pairs of characters while the dictionaries load. */
import type { WordSegmenter } from '../segmentation/types'

/** Terms of a text, in order and with repetitions. */
export type ReadTerms = (text: string) => readonly string[]

const HAN_RUN = /\p{Script=Han}{2,}/gu

/**
 * Terms are words of two characters or more; single ones say little and are mostly particles. The
 * reader keeps what it has read: use it for one suggestion, then drop it.
 */
export function createTermReader(words: WordSegmenter | null): ReadTerms {
  const read = words ? (text: string) => readWords(text, words) : readBigrams
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const terms = known.get(text) ?? read(text)
    known.set(text, terms)
    return terms
  }
}

function readWords(text: string, words: WordSegmenter): string[] {
  return words
    .segment(text)
    .map((word) => word.text)
    .filter((word) => word.length > 1)
}

function readBigrams(text: string): string[] {
  return [...text.matchAll(HAN_RUN)].flatMap(([run]) => {
    const characters = [...run]
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
  })
}

/** The text without spaces, marks and figures, for comparing word by word. */
export function normaliseForComparison(text: string): string {
  return text.replace(/[^\p{L}\p{M}]/gu, '')
}
