/** A character too many within a term. */
import type { Departure } from '../edits'
import { countLone } from '../lone-characters'
import type { Term } from '../term-list'
import { isInterrupted } from './edges'
import type { Lexicon } from './lexicon'
import type { SlipStrength } from './near-miss'
import { beginsWord, endsWord, isInWord } from './word-places'

/** `departure`: of kind `added`. */
export function judgeAdded(
  lexicon: Lexicon,
  text: string,
  { start, end, at, index }: Departure,
  { word }: Term,
): SlipStrength | null {
  if (isInterrupted(text, start, end)) return null
  const added = text.charAt(at)
  const first = added === text.charAt(at - 1) ? at - 1 : at
  // 干干净净做事
  if (first > 1 && text.charAt(first - 1) === text.charAt(first - 2)) return null
  if (added === text.charAt(first + 1) && first + 1 < end)
    return endsWord(lexicon, text, first + 1) && beginsWord(lexicon, text, first + 1)
      ? null
      : 'sure'
  if (word.length < 5 || isInWord(lexicon, text, at)) return null
  if (isAttributive(lexicon, added) && isSeam(lexicon, word, index)) return null
  return lexicon.isWord(word.slice(index - 1, index + 1)) ? 'likely' : null
}

/** 教师的专业发展 is no slip for 教师专业发展. */
function isAttributive({ attributives, prefixes }: Lexicon, added: string): boolean {
  return attributives.includes(added) || prefixes.includes(added)
}

/** Does one word of the term end and another begin at `index`? */
function isSeam(lexicon: Lexicon, word: string, index: number): boolean {
  return isWhole(lexicon, word.slice(0, index)) && isWhole(lexicon, word.slice(index))
}

/** Can it be cut into words with no character left over? */
function isWhole({ isWord }: Lexicon, piece: string): boolean {
  return countLone(piece, 0, piece.length, isWord) === 0
}
