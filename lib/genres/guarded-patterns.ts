/** Many patterns for one text: one pass over its characters says which of them can match at all. */
import { readNeedles } from './needles'
import type { Patterns } from './pattern'

/** Patterns with the characters without which they cannot match. */
export interface GuardedPatterns {
  /** What the text holds, for `matchesAt`. */
  see(text: string): number
  /** Whether the pattern at this index matches a text of which `seen` is known. */
  matchesAt(index: number, text: string, seen: number): boolean
}

/** A number holds so many sets; patterns beyond them are always tried. */
const MOST_SETS = 31
/** The rarest two sets of a pattern rule out nearly all that all would. */
const SETS_OF_PATTERN = 2

/** Built when first asked for: most genres are never those of a text. */
export function guardPatterns(patterns: Patterns): GuardedPatterns {
  let guard: Guard | null = null
  const build = () => {
    guard ??= createGuard(patterns)
    return guard
  }
  return {
    see: (text) => {
      const { bits } = build()
      let seen = 0
      for (let index = 0; index < text.length; index++) seen |= bits[text.charCodeAt(index)] ?? 0
      return seen
    },
    matchesAt: (index, text, seen) => {
      const needed = build().needed[index] ?? 0
      return (seen & needed) === needed && (patterns[index]?.test(text) ?? false)
    },
  }
}

interface Guard {
  /** The sets that a character belongs to. */
  bits: Int32Array
  /** The sets that each pattern needs. */
  needed: readonly number[]
}

function createGuard(patterns: Patterns): Guard {
  const bitOfSet = new Map<string, number>()
  const bits = new Int32Array(0x10000)
  const needed = patterns.map((pattern) =>
    readNeedles(pattern.source)
      .slice(0, SETS_OF_PATTERN)
      .reduce((all, set) => all | bitOf(set), 0),
  )
  return { bits, needed }

  function bitOf(set: string): number {
    const known = bitOfSet.get(set)
    if (known !== undefined) return known
    const bit = bitOfSet.size < MOST_SETS ? 1 << bitOfSet.size : 0
    bitOfSet.set(set, bit)
    for (let index = 0; index < set.length; index++) {
      const unit = set.charCodeAt(index)
      bits[unit] = (bits[unit] ?? 0) | bit
    }
    return bit
  }
}
