/**
 * Tells a slip in a term from other words that happen to be alike: a slip breaks a word, so that its
 * remaining characters belong to no word of the dictionaries any more.
 */
import type { AreConfused } from './confusion'
import type { Departure } from './edits'
import type { NearMiss } from './term-checker'

/**
 * `sure`: of the kind that slips are; `likely`: a broken word only; `weak`: what is left of the word
 * may stand alone, so that only the right form elsewhere in the document tells.
 */
export type SlipStrength = 'sure' | 'likely' | 'weak'

export interface SlipJudgeOptions {
  areConfused: AreConfused
  isWord(text: string): boolean
  freeCharacters: string
  prefixes: string
}

const NOT_HAN = /[^\u3400-\u9fff]/
const NUMERALS = '一二两三四五六七八九十百千万'
/** Levels of administration and kinds of bodies: 强国 and 强镇 are built alike. */
const LEVELS = '国省市县区州乡镇村街社校院企局委'
/** A term as long as this is not hit by chance but for one character. */
const LONG = 7
/** Longer words of the dictionaries are compounds of shorter ones. */
const LONGEST = 4

export function createSlipJudge(options: SlipJudgeOptions) {
  const { areConfused, isWord, prefixes } = options
  const free = new Set(options.freeCharacters)

  /** Belongs the character at `at` to a word of two characters or more? */
  function isInWord(text: string, at: number): boolean {
    for (let length = 2; length <= LONGEST; length++)
      for (let start = at - length + 1; start <= at; start++)
        if (isWordAt(text, start, length)) return true
    return false
  }

  function isWordAt(text: string, start: number, length: number): boolean {
    return start >= 0 && start + length <= text.length && isWord(text.slice(start, start + length))
  }

  /** Is a character left alone, that tells of a lost neighbour? */
  function isLeftAlone(text: string, at: number): boolean {
    const character = text.charAt(at)
    return !NOT_HAN.test(character) && !free.has(character) && !isInWord(text, at)
  }

  /**
   * Did the right character make a word with a neighbour in the term, which is left alone now? Of a
   * word that has no shorter ones in it (按部就班) every neighbour must be left alone.
   */
  function isBroken(text: string, term: string, index: number, before: number, after: number) {
    const right = term.charAt(index)
    const hasLeft = index > 0
    const hasRight = index < term.length - 1
    const madeLeft = hasLeft && isWord(term.charAt(index - 1) + right)
    const madeRight = hasRight && isWord(right + term.charAt(index + 1))
    if (madeLeft && isLeftAlone(text, before)) return true
    if (madeRight && isLeftAlone(text, after)) return true
    if (madeLeft || madeRight || NUMERALS.includes(term.charAt(0))) return false
    return (!hasLeft || isLeftAlone(text, before)) && (!hasRight || isLeftAlone(text, after))
  }

  /** Is a neighbour that made a word with the right character in no word now? */
  function leavesWord(text: string, term: string, index: number, before: number, after: number) {
    if (isWordAt(term, index - 1, 2) && !isInWord(text, before)) return true
    return isWordAt(term, index, 2) && !isInWord(text, after)
  }

  function makesWord(term: string, index: number): boolean {
    return isWordAt(term, index - 1, 2) || isWordAt(term, index, 2)
  }

  /** What tells of a broken word only, whatever the characters. */
  function judgeBreak(text: string, term: string, index: number, before: number, after: number) {
    if (isBroken(text, term, index, before, after)) return 'likely'
    return leavesWord(text, term, index, before, after) ? 'weak' : null
  }

  function judgeOther(text: string, { start, end, at, index }: Departure, term: string) {
    if (NOT_HAN.test(text.slice(start, end))) return null
    const written = text.charAt(at)
    const right = term.charAt(index)
    if (NUMERALS.includes(written) && NUMERALS.includes(right)) return null
    if (LEVELS.includes(written) && LEVELS.includes(right)) return null
    const isInterior = index > 0 && index < term.length - 1
    const isConfused = areConfused(written, right)
    if (isConfused && isInterior && term.length > 4) return 'sure'
    if (isInWord(text, at))
      return isConfused && isBroken(text, term, index, at - 1, at + 1) ? 'likely' : null
    if (isConfused) return 'sure'
    if (isInterior && term.length >= LONG && makesWord(term, index)) return 'likely'
    if (!free.has(written) && leavesWord(text, term, index, at - 1, at + 1)) return 'likely'
    return judgeBreak(text, term, index, at - 1, at + 1)
  }

  function judgeLost(
    text: string,
    { start, end, at, index }: Departure,
    term: string,
    indel: boolean,
  ) {
    // A line that ends in the middle of a word is cut off, not misspelt.
    if (index === term.length - 1 && end === text.length) return null
    if (NOT_HAN.test(text.slice(start, end))) return null
    const isInterior = index > 0 && index < term.length - 1
    if (indel && isInterior && !isInWord(text, at)) return 'likely'
    if (isInterior && term.length >= LONG && makesWord(term, index)) return 'likely'
    if (isInterior && term.length > 4 && leavesWord(text, term, index, at - 1, at)) return 'likely'
    const strength = judgeBreak(text, term, index, at - 1, at)
    // 敢担当 is no slip for 敢于担当.
    return strength === 'weak' && free.has(term.charAt(index)) ? null : strength
  }

  function judgeAdded(text: string, { start, end, at, index }: Departure, term: string) {
    if (NOT_HAN.test(text.slice(start, end))) return null
    const added = text.charAt(at)
    const first = added === text.charAt(at - 1) ? at - 1 : at
    if (added === text.charAt(first + 1) && first + 1 < end)
      return endsWord(text, first + 1) && beginsWord(text, first + 1) ? null : 'sure'
    if (term.length < 5 || isInWord(text, at)) return null
    return isWord(term.slice(index - 1, index + 1)) ? 'likely' : null
  }

  function judgeSwapped(text: string, { at }: Departure, term: string) {
    return term.length < 5 || (isInWord(text, at) && isInWord(text, at + 1)) ? null : 'sure'
  }

  /** The first or last character once more before or behind a term that is right. */
  function judgeDoubled(text: string, start: number, end: number): NearMiss[] {
    const word = text.slice(start, end)
    const found: NearMiss[] = []
    if (text.charAt(start - 1) === word.charAt(0) && !endsWord(text, start))
      if (isAlone(text, start - 1, start - 2) || endsWord(text, start - 1))
        found.push({ start: start - 1, end, word, strength: 'sure' })
    if (text.charAt(end) === word.charAt(word.length - 1) && !beginsWord(text, end))
      if (isAlone(text, end, end + 1) || (beginsWord(text, end + 1) && !isPrefix(text, end)))
        found.push({ start, end: end + 1, word, strength: 'sure' })
    return found
  }

  /** Can it not belong to what stands beside it, at `beside`? */
  function isAlone(text: string, at: number, beside: number): boolean {
    return !free.has(text.charAt(at)) || NOT_HAN.test(text.charAt(beside) || '。')
  }

  /** 全 of 安全|全链条. */
  function isPrefix(text: string, at: number): boolean {
    return prefixes.includes(text.charAt(at))
  }

  /** Ends a word of different characters at `end`? The dictionaries hold 治治 and 学学. */
  function endsWord(text: string, end: number): boolean {
    for (let length = 2; length <= LONGEST; length++)
      if (isWordAt(text, end - length, length))
        if (length > 2 || text[end - 1] !== text[end - 2]) return true
    return false
  }

  function beginsWord(text: string, start: number): boolean {
    for (let length = 2; length <= LONGEST; length++)
      if (isWordAt(text, start, length))
        if (length > 2 || text[start] !== text[start + 1]) return true
    return false
  }

  return {
    judge(text: string, departure: Departure, term: string, indel: boolean): SlipStrength | null {
      switch (departure.kind) {
        case 'other':
          return judgeOther(text, departure, term)
        case 'lost':
          return judgeLost(text, departure, term, indel)
        case 'added':
          return judgeAdded(text, departure, term)
        case 'swapped':
          return judgeSwapped(text, departure, term)
        case 'same':
          return null
      }
    },
    judgeDoubled,
  }
}
