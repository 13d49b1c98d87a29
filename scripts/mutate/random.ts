/** A seeded source of random numbers: the same seed gives the same mutants on every machine. */

export interface RandomSource {
  /** An integer from 0 to below `limit`. */
  below(limit: number): number
  /** One of the items; throws when there is none. */
  pick<Item>(items: readonly Item[]): Item
  /** A new array in random order. */
  shuffle<Item>(items: readonly Item[]): Item[]
}

/** Mulberry32: small, fast and even enough to choose places in texts. */
export function createRandom(seed: number): RandomSource {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  return {
    below,
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
    shuffle(items) {
      const shuffled = [...items]
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = below(last + 1)
        const kept = shuffled[last]
        const moved = shuffled[other]
        if (kept === undefined || moved === undefined) continue
        shuffled[last] = moved
        shuffled[other] = kept
      }
      return shuffled
    },
  }
}

/** A number for a name, so that each way and document has a random sequence of its own. */
export function hashName(name: string): number {
  let hash = 2166136261
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  return hash >>> 0
}
