/** Another character in the place of the right one. */
import type { Departure } from '../edits'
import type { Term } from '../term-list'
import { countLoneBeyond, isBroken, judgeBreak, leavesWord, makesWord } from './broken-word'
import { isBounded, isInterrupted } from './edges'
import type { Lexicon } from './lexicon'
import type { SlipStrength } from './near-miss'
import { isFrame, isInterior, isRare, LONG, VERY_LONG } from './term-shape'
import { isInWord, isWordAt } from './word-places'

/** `departure`: of kind `substituted`. */
export function judgeSubstituted(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  { word, loose }: Term,
): SlipStrength | null {
  const { start, end, at, index } = departure
  if (isInterrupted(text, start, end)) return null
  const written = text.charAt(at)
  const right = word.charAt(index)
  if (lexicon.numerals.includes(written) && lexicon.numerals.includes(right)) return null
  if (lexicon.levels.includes(written) && lexicon.levels.includes(right)) return null
  const isConfused = lexicon.areConfused(written, right)
  if (word.length === 4) {
    // 按期完成 beside 按时完成.
    if (!isConfused && isWordAt(lexicon, text, index % 2 === 0 ? at : at - 1, 2)) return null
    if (!isConfused && isFrame(word)) return null
    if (isShared(lexicon, text, departure)) return null
  }
  if (loose) return judgeLoose(lexicon, text, departure, word, isConfused)
  const plain = judgePlain(lexicon, text, departure, word, isConfused)
  // 水毁工程 beside 水利工程.
  if (plain && !isConfused && word.length === 4 && !isRare(lexicon, word, index)) return 'weak'
  return plain ?? judgeByLone(lexicon, text, departure, word, isConfused)
}

/** Does a word that begins or ends outside hold the character beside the slip? */
function isShared(lexicon: Lexicon, text: string, { start, end, index }: Departure): boolean {
  return index < 2 ? isWordAt(lexicon, text, start - 1, 2) : isWordAt(lexicon, text, end - 1, 2)
}

function judgePlain(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  word: string,
  isConfused: boolean,
): SlipStrength | null {
  const { at, index } = departure
  const isInside = isInterior(word, index)
  if (isConfused && isInside && word.length > 4) return 'sure'
  if (isInWord(lexicon, text, at))
    return isConfused && isBroken(lexicon, text, departure, word) ? 'likely' : null
  if (isConfused) return 'sure'
  if (isInside && word.length >= LONG && makesWord(lexicon, word, index)) return 'likely'
  if (!lexicon.freeCharacters.has(text.charAt(at)) && leavesWord(lexicon, text, departure, word))
    return 'likely'
  return judgeBreak(lexicon, text, departure, word)
}

function judgeLoose(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  word: string,
  isConfused: boolean,
): SlipStrength | null {
  const { start, end, at } = departure
  const lone = countLoneBeyond(lexicon, text, start, end, word)
  if (isConfused && lone > 0) return lone > 1 && !isInWord(lexicon, text, at) ? 'sure' : 'likely'
  return lone > 1 && isBounded(text, departure) ? 'weak' : null
}

/** By the characters that are left without a word, where the rest of the term is whole. */
function judgeByLone(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  word: string,
  isConfused: boolean,
): SlipStrength | null {
  const { start, end, at, index } = departure
  if (lexicon.particles.includes(text.charAt(at))) return null
  if (word.length === 4 && !isRare(lexicon, word, index)) return null
  const lone = countLoneBeyond(lexicon, text, start, end, word)
  const isInside = isInterior(word, index)
  // 严格党内政治生活 is another phrase than 严肃党内政治生活.
  const isDeep = index > 1 && index < word.length - 2
  if (word.length >= VERY_LONG && isInside)
    if (lone > 0 || (isDeep && !isWording(lexicon, text, departure, word, isConfused)))
      return 'likely'
  if (word.length > 5 && isConfused) return 'likely'
  if (word.length > 4) {
    if (lone > 0 && isConfused) return 'likely'
    return lone > 1 && (isInside || isBounded(text, departure)) ? 'likely' : null
  }
  if (isConfused) return lone > 0 || isBounded(text, departure) ? 'likely' : null
  if (lone < 2) return null
  return isBounded(text, departure) ? 'likely' : 'weak'
}

/** 全面建设小康社会 beside 全面建成小康社会: a word in the place of a word. */
function isWording(
  lexicon: Lexicon,
  text: string,
  { at, index }: Departure,
  word: string,
  isConfused: boolean,
): boolean {
  if (isConfused || word.length !== VERY_LONG) return false
  return (
    (isWordAt(lexicon, text, at - 1, 2) && isWordAt(lexicon, word, index - 1, 2)) ||
    (isWordAt(lexicon, text, at, 2) && isWordAt(lexicon, word, index, 2))
  )
}
