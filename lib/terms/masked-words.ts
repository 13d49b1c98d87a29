/** Fixed words with a Latin letter inside: `凝X聚力`, `中Y八项规定`, `政治i理论`. */
import { fixedWords } from './fixed-words'

/** A letter that does not belong into the word it stands in. Offsets: UTF-16, end exclusive. */
export interface MaskedWord {
  /** The letter alone. */
  letter: number
  start: number
  end: number
  /** The word as it should be. */
  word: string
}

const HOLE = '?'
const LONGEST = fixedWords.reduce((longest, { length }) => Math.max(longest, length), 0)
const LETTER = /[A-Za-zＡ-Ｚａ-ｚ]/g
const HAN = /[\u3400-\u9fff]/

const whole = new Set(fixedWords)
const withHole = new Map<string, string>()
for (const word of fixedWords)
  for (let index = 0; index < word.length; index++)
    withHole.set(word.slice(0, index) + HOLE + word.slice(index + 1), word)

/** Two characters that stand around a letter in a word, or side by side where it was put between. */
const around = new Set<string>()
/** Beside a letter at the edge of a word: before it at the end, after it at the beginning. */
const edges = new Set<string>()
for (const word of fixedWords) {
  for (let index = 1; index < word.length; index++) {
    around.add(word.slice(index - 1, index + 1))
    if (index + 1 < word.length) around.add(word.charAt(index - 1) + word.charAt(index + 1))
  }
  edges
    .add(`<${word.slice(-2, -1)}`)
    .add(`<${word.slice(-1)}`)
    .add(`>${word.charAt(1)}`)
}

/** False for most letters, so that the many ways to cut a word around one are rarely tried. */
function canBeMasked(text: string, letter: number): boolean {
  const before = text.charAt(letter - 1)
  const after = text.charAt(letter + 1)
  if (around.has(before + after)) return true
  return /[a-wyz]/.test(text.charAt(letter)) && (edges.has(`<${before}`) || edges.has(`>${after}`))
}

export function findMaskedWords(text: string): MaskedWord[] {
  const found: MaskedWord[] = []
  for (const { index } of text.matchAll(LETTER)) {
    const word = canBeMasked(text, index) ? findAround(text, index) : null
    if (word) found.push(word)
  }
  return found
}

function findAround(text: string, letter: number): MaskedWord | null {
  const room = LONGEST - 1
  let before = 0
  while (before < room && HAN.test(text.charAt(letter - before - 1))) before++
  let after = 0
  while (after < room && HAN.test(text.charAt(letter + after + 1))) after++
  if (before + after < 3) return null
  // The longest word first, so that 中央八项规定精神 wins over 中央八项规定.
  for (let left = before; left >= 0; left--) {
    for (let right = after; right >= 0; right--) {
      const head = text.slice(letter - left, letter)
      const tail = text.slice(letter + 1, letter + 1 + right)
      const word = readWord(head, tail, text.charAt(letter))
      if (word) return { letter, start: letter - left, end: letter + 1 + right, word }
    }
  }
  return null
}

/** The word that `head`, a letter and `tail` stand for, if there is one. */
function readWord(head: string, tail: string, letter: string): string | null {
  const replaced = withHole.get(head + HOLE + tail)
  // At the edge of a word an X is a blank of its own: 推进X从严治党.
  if (replaced && head !== '' && tail !== '') return replaced
  if (replaced && !/[XxＸｘ]/.test(letter) && (head + tail).length >= 3 && /[a-z]/.test(letter))
    return replaced
  const joined = head + tail
  if (!whole.has(joined) || head === '') return null
  return tail !== '' || /[a-wyz]/.test(letter) ? joined : null
}
