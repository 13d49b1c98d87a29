/**
 * Tells a slip in a term from other words that happen to be alike: a slip breaks a word, so that its
 * remaining characters belong to no word of the dictionaries any more.
 */
import type { AreConfused } from './confusion'
import type { Departure } from './edits'
import { countLone } from './lone-characters'
import type { NearMiss } from './term-checker'
import type { Term } from './term-list'

/**
 * `sure`: of the kind that slips are; `likely`: a broken word only; `weak`: what is left of the word
 * may stand alone, so that only the right form elsewhere in the document tells.
 */
export type SlipStrength = 'sure' | 'likely' | 'weak'

export interface SlipJudgeOptions {
  areConfused: AreConfused
  isWord(text: string): boolean
  freeCharacters: string
  verbs: string
  suffixes: string
  prefixes: string
  terms: readonly Term[]
}

const NOT_HAN = /[^\u3400-\u9fff]/
const NUMERALS = '一二两三四五六七八九十百千万'
/** Levels of administration and kinds of bodies: 强国 and 强镇 are built alike. */
const LEVELS = '国省市县区州乡镇村街社校院企局委'
/** A term as long as this is not hit by chance but for one character. */
const LONG = 7
/** A term as long as this is not hit by chance at all. */
const VERY_LONG = 8
/** Stand between any two words, so that one of them in a term may be meant. */
const PARTICLES = '的了着过地得和与及或并而之是在也都'
/** Stand between an attribute and its noun. */
const ATTRIBUTIVES = '的之'
/** Stand before any word, also before one that begins with the same character. */
const FUNCTION_WORDS = '从把将对在以向为由到是有和与要不被让给讲抓'
/** Four-character terms that share a half: so many, and others will share it, too. */
const MANY = 7
/** Longer words of the dictionaries are compounds of shorter ones. */
const LONGEST = 4

export function createSlipJudge(options: SlipJudgeOptions) {
  const { areConfused, isWord, prefixes } = options
  const free = new Set(options.freeCharacters)
  const suffixes = new Set(options.suffixes)
  const sharing = countHalves(options.terms)

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

  /** How many characters of the text are in no word, beyond those of the term. */
  function loneBeyond(text: string, start: number, end: number, word: string): number {
    const own = countLone(word, 0, word.length, (piece) => piece !== word && isWord(piece))
    return countLone(text, start, end, isWord) - own
  }

  /** Does the half of a term of four characters in which there is no slip stand in few terms only? */
  function isRare(word: string, index: number): boolean {
    return (sharing.get(index < 2 ? word.slice(2) : word.slice(0, 2)) ?? 0) < MANY
  }

  /** Does a word that begins or ends outside hold the character beside the slip? */
  function isShared(text: string, { start, end, index }: Departure): boolean {
    return index < 2 ? isWordAt(text, start - 1, 2) : isWordAt(text, end - 1, 2)
  }

  function isBounded(text: string, { start, end }: Departure): boolean {
    return isEdge(text.charAt(start - 1)) || isEdge(text.charAt(end))
  }

  function judgeOther(text: string, departure: Departure, term: Term) {
    const { word } = term
    const { start, end, at, index } = departure
    if (NOT_HAN.test(text.slice(start, end))) return null
    const written = text.charAt(at)
    const right = word.charAt(index)
    if (NUMERALS.includes(written) && NUMERALS.includes(right)) return null
    if (LEVELS.includes(written) && LEVELS.includes(right)) return null
    const isConfused = areConfused(written, right)
    if (word.length === 4 && !isConfused) {
      // 按期完成 beside 按时完成.
      if (isWordAt(text, index % 2 === 0 ? at : at - 1, 2)) return null
      if (isFrame(word)) return null
    }
    if (word.length === 4 && isShared(text, departure)) return null
    if (term.loose) return judgeLooseOther(text, departure, word, isConfused)
    const plain = judgePlainOther(text, departure, word, isConfused)
    // 水毁工程 beside 水利工程.
    if (plain && !isConfused && word.length === 4 && !isRare(word, index)) return 'weak'
    return plain ?? judgeByLone(text, departure, word, isConfused)
  }

  function judgePlainOther(
    text: string,
    { at, index }: Departure,
    word: string,
    isConfused: boolean,
  ): SlipStrength | null {
    const isInterior = index > 0 && index < word.length - 1
    if (isConfused && isInterior && word.length > 4) return 'sure'
    if (isInWord(text, at))
      return isConfused && isBroken(text, word, index, at - 1, at + 1) ? 'likely' : null
    if (isConfused) return 'sure'
    if (isInterior && word.length >= LONG && makesWord(word, index)) return 'likely'
    if (!free.has(text.charAt(at)) && leavesWord(text, word, index, at - 1, at + 1)) return 'likely'
    return judgeBreak(text, word, index, at - 1, at + 1)
  }

  function judgeLooseOther(
    text: string,
    departure: Departure,
    word: string,
    isConfused: boolean,
  ): SlipStrength | null {
    const lone = loneBeyond(text, departure.start, departure.end, word)
    if (isConfused && lone > 0) return lone > 1 && !isInWord(text, departure.at) ? 'sure' : 'likely'
    return lone > 1 && isBounded(text, departure) ? 'weak' : null
  }

  /** By the characters that are left without a word, where the rest of the term is whole. */
  function judgeByLone(
    text: string,
    departure: Departure,
    word: string,
    isConfused: boolean,
  ): SlipStrength | null {
    const { start, end, at, index } = departure
    const isInterior = index > 0 && index < word.length - 1
    if (PARTICLES.includes(text.charAt(at))) return null
    if (word.length === 4 && !isRare(word, index)) return null
    const lone = loneBeyond(text, start, end, word)
    // 严格党内政治生活 is another phrase than 严肃党内政治生活.
    const isDeep = index > 1 && index < word.length - 2
    // 全面建设小康社会 beside 全面建成小康社会.
    const isWording =
      !isConfused &&
      word.length === VERY_LONG &&
      ((isWordAt(text, at - 1, 2) && isWordAt(word, index - 1, 2)) ||
        (isWordAt(text, at, 2) && isWordAt(word, index, 2)))
    if (word.length >= VERY_LONG && isInterior && (lone > 0 || (isDeep && !isWording)))
      return 'likely'
    if (word.length > 5 && isConfused) return 'likely'
    if (word.length > 4) {
      if (lone > 0 && isConfused) return 'likely'
      return lone > 1 && (isInterior || isBounded(text, departure)) ? 'likely' : null
    }
    if (isConfused) return lone > 0 || isBounded(text, departure) ? 'likely' : null
    if (lone < 2) return null
    return isBounded(text, departure) ? 'likely' : 'weak'
  }

  function judgeLost(text: string, departure: Departure, term: Term) {
    const strength = judgeLostOf(text, departure, term)
    return strength && isOtherWording(text, departure, term) ? null : strength
  }

  /** Is what is left a phrase of its own? Costs more than the rest. */
  function isOtherWording(text: string, { start, end, index }: Departure, { word, indel }: Term) {
    if (index === 0 && hasOtherVerb(text, start)) return true
    if (word.length === 4 && index < 2 && isVerbAndNoun(text, start)) return true
    return !indel && countLone(text, start, end, isWord) === 0
  }

  function judgeLostOf(text: string, departure: Departure, term: Term): SlipStrength | null {
    const { word, indel } = term
    const { start, end, at, index } = departure
    // A line that ends in the middle of a word is cut off, not misspelt.
    if (index === word.length - 1 && end === text.length) return null
    if (NOT_HAN.test(text.slice(start, end))) return null
    if (word.length === 4 && isFrame(word)) return null
    const isInterior = index > 0 && index < word.length - 1
    if (indel && isInterior && !isInWord(text, at)) return 'likely'
    if (isInterior && word.length >= LONG && makesWord(word, index)) return 'likely'
    if (isInterior && word.length > 4 && leavesWord(text, word, index, at - 1, at)) return 'likely'
    const strength = judgeBreak(text, word, index, at - 1, at)
    // 美乡村 beside 美丽乡村.
    if (strength && word.length === 4 && index === 1 && !isRare(word, index)) return 'weak'
    if (strength === 'likely' || isStump(text, departure, word)) return 'likely'
    // 敢担当 is no slip for 敢于担当.
    return strength === 'weak' && free.has(word.charAt(index)) ? null : strength
  }

  /** Stands a character before it that belongs to no word: 靠实责任 beside 压实责任? */
  function hasOtherVerb(text: string, start: number): boolean {
    const before = text.charAt(start - 1)
    if (isEdge(before) || (PARTICLES + FUNCTION_WORDS).includes(before)) return false
    return !isInWord(text, start - 1)
  }

  /** 摆问题 is no slip for 查摆问题. */
  function isVerbAndNoun(text: string, start: number): boolean {
    return options.verbs.includes(text.charAt(start)) && isWordAt(text, start + 1, 2)
  }

  /** Is what is left of the word that lost its character no beginning or end of another? */
  function isStump(text: string, { start, end, index }: Departure, word: string): boolean {
    if (PARTICLES.includes(word.charAt(index))) return false
    const isInterior = index > 0 && index < word.length - 1
    if (isInterior && word.length >= VERY_LONG) return true
    const inFirst = index < 2
    if (word.length > 4 && !inFirst && index < word.length - 2) return false
    if (word.length === 4 && !isRare(word, index)) return false
    const stump = inFirst ? start : end - 1
    // 守初心 of 坚守初心, 降成本 of 降低成本: a word of one character.
    if (word.length === 4 && inFirst && free.has(text.charAt(stump))) return false
    const isAtEdge = isEdge(text.charAt(inFirst ? start - 1 : end))
    if (!isAtEdge && word.length < 6) return false
    if (suffixes.has(text.charAt(stump)) || NUMERALS.includes(text.charAt(stump))) return false
    return !isInWord(text, stump) && loneBeyond(text, start, end, word) > 0
  }

  /** Can it be cut into words with no character left over? */
  function isWhole(piece: string): boolean {
    return countLone(piece, 0, piece.length, isWord) === 0
  }

  function judgeAdded(text: string, { start, end, at, index }: Departure, term: string) {
    if (NOT_HAN.test(text.slice(start, end))) return null
    const added = text.charAt(at)
    const first = added === text.charAt(at - 1) ? at - 1 : at
    // 干干净净做事
    if (first > 1 && text.charAt(first - 1) === text.charAt(first - 2)) return null
    if (added === text.charAt(first + 1) && first + 1 < end)
      return endsWord(text, first + 1) && beginsWord(text, first + 1) ? null : 'sure'
    if (term.length < 5 || isInWord(text, at)) return null
    // 教师的专业发展 is no slip for 教师专业发展.
    const isSeam = isWhole(term.slice(0, index)) && isWhole(term.slice(index))
    if (isSeam && (ATTRIBUTIVES + prefixes).includes(added)) return null
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
      if (
        isAlone(text, start - 1, start - 2) ||
        endsWord(text, start - 1) ||
        !maybeRepeated(word.charAt(0))
      )
        found.push({ start: start - 1, end, word, strength: 'sure' })
    if (text.charAt(end) === word.charAt(word.length - 1) && !beginsWord(text, end))
      if (
        isAlone(text, end, end + 1) ||
        PARTICLES.includes(text.charAt(end + 1)) ||
        (beginsWord(text, end + 1) && !isPrefix(text, end))
      )
        found.push({ start, end: end + 1, word, strength: 'sure' })
    return found
  }

  /** Can it not belong to what stands beside it, at `beside`? */
  function isAlone(text: string, at: number, beside: number): boolean {
    return !free.has(text.charAt(at)) || NOT_HAN.test(text.charAt(beside) || '。')
  }

  /** May it stand before a word that begins with it: 我市|市场主体, 要把|把方向. */
  function maybeRepeated(character: string): boolean {
    return (LEVELS + FUNCTION_WORDS + NUMERALS + prefixes).includes(character)
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
    judge(text: string, departure: Departure, term: Term): SlipStrength | null {
      switch (departure.kind) {
        case 'other':
          return judgeOther(text, departure, term)
        case 'lost':
          return judgeLost(text, departure, term)
        case 'added':
          return judgeAdded(text, departure, term.word)
        case 'swapped':
          return judgeSwapped(text, departure, term.word)
      }
    },
    judgeDoubled,
  }
}

/** A mark, a digit, or the end of the text. */
function isEdge(character: string): boolean {
  return character === '' || NOT_HAN.test(character)
}

/** 一户一策, 不折不扣: made anew with other words. */
function isFrame(word: string): boolean {
  return word[0] === word[2] || word[1] === word[3]
}

/** In how many terms of four characters each half stands. */
function countHalves(terms: readonly Term[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of terms) {
    if (word.length !== 4) continue
    for (const half of [word.slice(0, 2), word.slice(2)])
      counts.set(half, (counts.get(half) ?? 0) + 1)
  }
  return counts
}
