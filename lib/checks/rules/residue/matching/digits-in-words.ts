/** Fixed words with a numeral that became digits. */
import * as v from 'valibot'
import data from '../data/digits-in-words.json'

/** The word as it should be. */
export type DigitWord = string

export const digitWords: readonly (readonly [word: string, right: DigitWord])[] = Object.entries(
  v.parse(v.record(v.pipe(v.string(), v.minLength(2)), v.string()), data),
)
