/** Two neighbours in the wrong order. */
import type { Departure } from '../edits'
import type { Term } from '../term-list'
import type { Lexicon } from './lexicon'
import type { SlipStrength } from './near-miss'
import { isInWord } from './word-places'

/** `departure`: of kind `swapped`. */
export function judgeSwapped(
  lexicon: Lexicon,
  text: string,
  { at }: Departure,
  { word }: Term,
): SlipStrength | null {
  if (word.length < 5) return null
  return isInWord(lexicon, text, at) && isInWord(lexicon, text, at + 1) ? null : 'sure'
}
