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

export interface Returns {
  /** Places of a character that, like the one behind it, also stands at most six places before. */
  pairs: readonly number[]
  /** Places of a character that stands right before itself. */
  twins: readonly number[]
}

const NOTHING: Returns = { pairs: [], twins: [] }

/** Where Han characters come back within the length of a word. In order. */
export function findReturns(text: string): Returns {
  if (base + text.length > LARGEST_PLACE) {
    lastPlaces.fill(0)
    base = LONGEST_WORD + 1
  }
  let pairs: number[] | null = null
  let twins: number[] | null = null
  let previous = -2
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (!isHanCode(code)) continue
    const entry = code & (TABLE_SIZE - 1)
    const distance = base + index - (lastPlaces[entry] ?? 0)
    lastPlaces[entry] = base + index
    if (distance > LONGEST_WORD || text.charCodeAt(index - distance) !== code) continue
    if (distance === 1) {
      twins ??= []
      twins.push(index)
    }
    if (previous === index - 1) {
      pairs ??= []
      pairs.push(previous)
    }
    previous = index
  }
  base += text.length + LONGEST_WORD + 1
  return pairs || twins ? { pairs: pairs ?? [], twins: twins ?? [] } : NOTHING
}

export interface RepeatedWord {
  start: number
  /** End of the second. */
  end: number
  word: string
}

/** Words of 2 to 6 Han characters written twice in a row: leftmost longest, none overlapping. */
export function findRepeatedWords(text: string, pairs: readonly number[]): RepeatedWord[] {
  const found: RepeatedWord[] = []
  let free = 0
  for (const at of pairs) {
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
