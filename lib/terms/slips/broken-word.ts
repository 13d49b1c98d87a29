/** A slip breaks a word: what is left of it belongs to no word of the dictionaries any more. */
import type { Departure } from '../edits'
import { countLone } from '../lone-characters'
import { isEdge } from './edges'
import type { Lexicon } from './lexicon'
import type { SlipStrength } from './near-miss'
import { isInWord, isWordAt } from './word-places'

/** What tells of a broken word only, whatever the characters. */
export function judgeBreak(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  word: string,
): SlipStrength | null {
  if (isBroken(lexicon, text, departure, word)) return 'likely'
  return leavesWord(lexicon, text, departure, word) ? 'weak' : null
}

/**
 * Did the right character make a word with a neighbour in the term, which is left alone now? Of a
 * word that has no shorter ones in it (按部就班) every neighbour must be left alone.
 */
export function isBroken(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  word: string,
): boolean {
  const { index } = departure
  const before = departure.at - 1
  const after = placeAfter(departure)
  const hasLeft = index > 0
  const hasRight = index < word.length - 1
  const madeLeft = isWordAt(lexicon, word, index - 1, 2)
  const madeRight = isWordAt(lexicon, word, index, 2)
  if (madeLeft && isLeftAlone(lexicon, text, before)) return true
  if (madeRight && isLeftAlone(lexicon, text, after)) return true
  if (madeLeft || madeRight || lexicon.numerals.includes(word.charAt(0))) return false
  return (
    (!hasLeft || isLeftAlone(lexicon, text, before)) &&
    (!hasRight || isLeftAlone(lexicon, text, after))
  )
}

/** Is a neighbour that made a word with the right character in no word now? */
export function leavesWord(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  word: string,
): boolean {
  const { at, index } = departure
  if (isWordAt(lexicon, word, index - 1, 2) && !isInWord(lexicon, text, at - 1)) return true
  return isWordAt(lexicon, word, index, 2) && !isInWord(lexicon, text, placeAfter(departure))
}

/** Makes the right character a word with a neighbour in the term? */
export function makesWord(lexicon: Lexicon, word: string, index: number): boolean {
  return isWordAt(lexicon, word, index - 1, 2) || isWordAt(lexicon, word, index, 2)
}

/** How many characters of the text are in no word, beyond those of the term. */
export function countLoneBeyond(
  { isWord }: Lexicon,
  text: string,
  start: number,
  end: number,
  word: string,
): number {
  const own = countLone(word, 0, word.length, (piece) => piece !== word && isWord(piece))
  return countLone(text, start, end, isWord) - own
}

/** Where what follows the right character stands now. */
function placeAfter({ kind, at }: Departure): number {
  return kind === 'lost' ? at : at + 1
}

/** Is a character left alone, that tells of a lost neighbour? */
function isLeftAlone(lexicon: Lexicon, text: string, at: number): boolean {
  const character = text.charAt(at)
  return (
    !isEdge(character) && !lexicon.freeCharacters.has(character) && !isInWord(lexicon, text, at)
  )
}
