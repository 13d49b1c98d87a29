/** The first or last character once more before or behind a term that is right. */
import { isEdge } from './edges'
import type { Lexicon } from './lexicon'
import type { NearMiss } from './near-miss'
import { beginsWord, endsWord } from './word-places'

/** `start` and `end`: of the term. */
export function judgeDoubled(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
): NearMiss[] {
  const word = text.slice(start, end)
  const found: NearMiss[] = []
  if (isDoubledBefore(lexicon, text, start))
    found.push({ start: start - 1, end, word, strength: 'sure' })
  if (isDoubledBehind(lexicon, text, end))
    found.push({ start, end: end + 1, word, strength: 'sure' })
  return found
}

function isDoubledBefore(lexicon: Lexicon, text: string, start: number): boolean {
  const first = text.charAt(start)
  if (text.charAt(start - 1) !== first || endsWord(lexicon, text, start)) return false
  return (
    isAlone(lexicon, text, start - 1, start - 2) ||
    endsWord(lexicon, text, start - 1) ||
    !maybeRepeated(lexicon, first)
  )
}

function isDoubledBehind(lexicon: Lexicon, text: string, end: number): boolean {
  const added = text.charAt(end)
  if (added !== text.charAt(end - 1) || beginsWord(lexicon, text, end)) return false
  return (
    isAlone(lexicon, text, end, end + 1) ||
    lexicon.particles.includes(text.charAt(end + 1)) ||
    // 全 of 安全|全链条.
    (beginsWord(lexicon, text, end + 1) && !lexicon.prefixes.includes(added))
  )
}

/** Can it not belong to what stands beside it, at `beside`? */
function isAlone({ freeCharacters }: Lexicon, text: string, at: number, beside: number): boolean {
  return !freeCharacters.has(text.charAt(at)) || isEdge(text.charAt(beside))
}

/** May it stand before a word that begins with it: 我市|市场主体, 要把|把方向. */
function maybeRepeated(
  { levels, functionWords, numerals, prefixes }: Lexicon,
  character: string,
): boolean {
  return (
    levels.includes(character) ||
    functionWords.includes(character) ||
    numerals.includes(character) ||
    prefixes.includes(character)
  )
}
