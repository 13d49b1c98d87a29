import { POSTAG } from 'segmentit/dist/esm/segmentit.js'
import groups from './data/user-words.json'

/** Only needed by the format of a dictionary: the cutting does not look at frequencies. */
const FREQUENCY = 1000

/**
 * The project's own words as a segmentit dictionary: terms of official prose that its dictionaries
 * lack, by part of speech (names of POSTAG), and `terms` as proper names.
 */
export function userDictionary(terms: readonly string[] = []): string {
  const own = Object.entries(groups)
  const known = new Set(own.flatMap(([, words]) => words))
  const others = terms.filter((term) => !known.has(term))
  return [...own, ['A_NZ', others] as const]
    .flatMap(([partOfSpeech, words]) =>
      words.map((word) => `${word}|${POSTAG[partOfSpeech] ?? 0}|${FREQUENCY}`),
    )
    .join('\n')
}
