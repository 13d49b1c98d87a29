/** Words in which a letter stands for a character so that filters do not read them. */
import * as v from 'valibot'
import data from './garbled-patterns.json'

/** The word as it should be. */
export type EvadedWord = string

export const evasionWords: readonly (readonly [word: string, right: EvadedWord])[] = Object.entries(
  v.parse(v.record(v.pipe(v.string(), v.minLength(2)), v.string()), data.evasions),
)
