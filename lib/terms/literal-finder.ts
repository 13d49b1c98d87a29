/** Finds the user's own strings, of any length, in a text in one pass. */
import { createWordFinder, type FoundWord } from './word-finder'

export interface LiteralFinder<Value> {
  /** Leftmost longest, none overlapping another, in order. */
  find(text: string): FoundWord<Value>[]
}

export function createLiteralFinder<Value>(
  literals: Iterable<readonly [literal: string, value: Value]>,
): LiteralFinder<Value> {
  const all = [...literals]
  const longer = createWordFinder(all.filter(([literal]) => literal.length > 1))
  const single = new Map(all.filter(([literal]) => literal.length === 1))
  if (single.size === 0) return longer
  return {
    find(text) {
      const found = longer.find(text)
      const taken = new Set(found.flatMap(({ start, end }) => range(start, end)))
      for (let start = 0; start < text.length; start++) {
        const word = text.charAt(start)
        const value = single.get(word)
        if (value === undefined || taken.has(start)) continue
        found.push({ start, end: start + 1, word, value })
      }
      return found.sort((a, b) => a.start - b.start)
    },
  }
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
