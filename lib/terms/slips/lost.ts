/** A character left out. */
import type { Departure } from '../edits'
import { countLone } from '../lone-characters'
import type { Term } from '../term-list'
import { countLoneBeyond, judgeBreak, leavesWord, makesWord } from './broken-word'
import { isEdge, isInterrupted } from './edges'
import type { Lexicon } from './lexicon'
import type { SlipStrength } from './near-miss'
import { isFrame, isInterior, isRare, LONG, VERY_LONG } from './term-shape'
import { isInWord, isWordAt } from './word-places'

/** `departure`: of kind `lost`. */
export function judgeLost(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  term: Term,
): SlipStrength | null {
  const strength = judgeRest(lexicon, text, departure, term)
  return strength && isOtherWording(lexicon, text, departure, term) ? null : strength
}

/** By what is left of the term. */
function judgeRest(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  { word, indel }: Term,
): SlipStrength | null {
  const { start, end, at, index } = departure
  // A line that ends in the middle of a word is cut off, not misspelt.
  if (index === word.length - 1 && end === text.length) return null
  if (isInterrupted(text, start, end)) return null
  if (word.length === 4 && isFrame(word)) return null
  if (isInterior(word, index)) {
    if (indel && !isInWord(lexicon, text, at)) return 'likely'
    if (word.length >= LONG && makesWord(lexicon, word, index)) return 'likely'
    if (word.length > 4 && leavesWord(lexicon, text, departure, word)) return 'likely'
  }
  const strength = judgeBreak(lexicon, text, departure, word)
  // 美乡村 beside 美丽乡村.
  if (strength && word.length === 4 && index === 1 && !isRare(lexicon, word, index)) return 'weak'
  if (strength === 'likely' || isStump(lexicon, text, departure, word)) return 'likely'
  // 敢担当 is no slip for 敢于担当.
  return strength === 'weak' && lexicon.freeCharacters.has(word.charAt(index)) ? null : strength
}

/** Is what is left of the word that lost its character no beginning or end of another? */
function isStump(
  lexicon: Lexicon,
  text: string,
  { start, end, index }: Departure,
  word: string,
): boolean {
  if (lexicon.particles.includes(word.charAt(index))) return false
  if (isInterior(word, index) && word.length >= VERY_LONG) return true
  const inFirst = index < 2
  if (word.length > 4 && !inFirst && index < word.length - 2) return false
  if (word.length === 4 && !isRare(lexicon, word, index)) return false
  const stump = inFirst ? start : end - 1
  const left = text.charAt(stump)
  // 守初心 of 坚守初心, 降成本 of 降低成本: a word of one character.
  if (word.length === 4 && inFirst && lexicon.freeCharacters.has(left)) return false
  const isAtEdge = isEdge(text.charAt(inFirst ? start - 1 : end))
  if (!isAtEdge && word.length < 6) return false
  if (lexicon.suffixes.has(left) || lexicon.numerals.includes(left)) return false
  return !isInWord(lexicon, text, stump) && countLoneBeyond(lexicon, text, start, end, word) > 0
}

/** Is what is left a phrase of its own? Costs more than the rest. */
function isOtherWording(
  lexicon: Lexicon,
  text: string,
  { start, end, index }: Departure,
  { word, indel }: Term,
): boolean {
  if (index === 0 && hasOtherVerb(lexicon, text, start)) return true
  if (word.length === 4 && index < 2 && isVerbAndNoun(lexicon, text, start)) return true
  return !indel && countLone(text, start, end, lexicon.isWord) === 0
}

/** Stands a character before it that belongs to no word: 靠实责任 beside 压实责任? */
function hasOtherVerb(lexicon: Lexicon, text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  if (isEdge(before)) return false
  if (lexicon.particles.includes(before) || lexicon.functionWords.includes(before)) return false
  return !isInWord(lexicon, text, start - 1)
}

/** 摆问题 is no slip for 查摆问题. */
function isVerbAndNoun(lexicon: Lexicon, text: string, start: number): boolean {
  return lexicon.verbs.includes(text.charAt(start)) && isWordAt(lexicon, text, start + 1, 2)
}
