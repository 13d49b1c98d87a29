/** Where characters come back at once: the raw material of doubled words. Linear, no pattern. */
import { isHanCode } from './characters'

export const LONGEST_WORD = 6

/**
 * Last place of each character, counted on over all texts so that the table is never cleared. Some
 * characters share an entry, so what is found here has to be compared.
 */
const TABLE_SIZE = 4096
const lastPlaces = new Uint32Array(TABLE_SIZE)
const LARGEST_PLACE = 0xffff0000
let base = LONGEST_WORD + 1

/** Places whose Han character may also stand at most LONGEST_WORD places before. In order. */
export function findReturns(text: string): number[] {
  if (base + text.length > LARGEST_PLACE) {
    lastPlaces.fill(0)
    base = LONGEST_WORD + 1
  }
  const found: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (!isHanCode(code)) continue
    const place = base + index
    const entry = code & (TABLE_SIZE - 1)
    if (place - (lastPlaces[entry] ?? 0) <= LONGEST_WORD) found.push(index)
    lastPlaces[entry] = place
  }
  base += text.length + LONGEST_WORD + 1
  return found
}

export interface RepeatedWord {
  start: number
  /** End of the second. */
  end: number
  word: string
}

/** Words of 2 to 6 Han characters written twice in a row: leftmost longest, none overlapping. */
export function findRepeatedWords(text: string, returns: readonly number[]): RepeatedWord[] {
  const found: RepeatedWord[] = []
  let free = 0
  for (const [order, at] of returns.entries()) {
    // The second word is at least two returning characters side by side.
    if (returns[order + 1] !== at + 1) continue
    const first = findFirstStart(text, at, free)
    if (!first) continue
    found.push(first)
    free = first.end
  }
  return found
}

/** `at`: a place of the second word's first character. */
function findFirstStart(text: string, at: number, free: number): RepeatedWord | null {
  for (let length = LONGEST_WORD; length >= 2; length--) {
    const start = at - length
    if (start < free || at + length > text.length) continue
    if (text.charCodeAt(start) !== text.charCodeAt(at)) continue
    if (isRepeated(text, start, length))
      return { start, end: at + length, word: text.slice(start, at) }
  }
  return null
}

function isRepeated(text: string, start: number, length: number): boolean {
  for (let index = start; index < start + length; index++) {
    const code = text.charCodeAt(index)
    if (!isHanCode(code) || code !== text.charCodeAt(index + length)) return false
  }
  return true
}
