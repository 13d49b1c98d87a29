/** Words by their first and their last two characters: one slip leaves one of the pairs whole. */

export interface PairIndex {
  /**
   * Numbers of the words of which the first or the last pair stands in the text, with a character
   * beside it where one slip would leave it; each followed by the place of the pair, which is
   * negative (`~place`) for a last pair.
   */
  find(text: string): number[]
}

/** A word by one of its pairs and the two characters beside it, the nearer first; UTF-16 codes. */
interface Entry {
  readonly number: number
  readonly one: number
  readonly two: number
  readonly near: number
  readonly far: number
}

const PAIR_BITS = 18
const TRIPLE_BITS = 18
const FIRST = 1
const LAST = 2

/** `words`: of at least four characters. */
export function createPairIndex(words: readonly string[]): PairIndex {
  const kinds = new Uint8Array(1 << PAIR_BITS)
  const firsts = createEntries()
  const lasts = createEntries()
  words.forEach((word, number) => {
    const code = (index: number) => word.charCodeAt(index)
    const end = word.length
    firsts.add({ number, one: code(0), two: code(1), near: code(2), far: code(3) })
    mark(code(0), code(1), FIRST)
    const near = code(end - 3)
    lasts.add({ number, one: code(end - 2), two: code(end - 1), near, far: code(end - 4) })
    mark(code(end - 2), code(end - 1), LAST)
  })

  function mark(one: number, two: number, kind: number) {
    const pair = mixPair(one, two)
    kinds[pair] = (kinds[pair] ?? 0) | kind
  }

  return {
    find(text) {
      const found: number[] = []
      const last = text.length - 1
      let before = 0
      let one = text.charCodeAt(0)
      let two = text.charCodeAt(1)
      for (let at = 0; at < last; at++) {
        const after = text.charCodeAt(at + 2)
        const pair = mixPair(one, two)
        const kind = kinds[pair] ?? 0
        if (kind & FIRST) firsts.match(pair, one, two, after, text.charCodeAt(at + 3), at, found)
        if (kind & LAST) lasts.match(pair, one, two, before, text.charCodeAt(at - 2), ~at, found)
        before = one
        one = two
        two = after
      }
      return found
    },
  }
}

function createEntries() {
  /** 1 where `triples` holds something: most places are done with here. */
  const known = new Uint8Array(1 << TRIPLE_BITS)
  /** By the pair and one of the characters beside it. */
  const triples = new Map<number, Entry[]>()

  function addTriple(entry: Entry, beside: number) {
    const slot = mixTriple(mixPair(entry.one, entry.two), beside)
    known[slot] = 1
    const sharing = triples.get(slot)
    if (!sharing) triples.set(slot, [entry])
    else if (!sharing.includes(entry)) sharing.push(entry)
  }

  function matchSlot(
    slot: number,
    one: number,
    two: number,
    beside: number,
    /** Entries that this character stands beside are found already. */
    not: number,
    place: number,
    found: number[],
  ) {
    for (const entry of triples.get(slot) ?? [])
      if (entry.one === one && entry.two === two && isBeside(entry, beside))
        if (not < 0 || !isBeside(entry, not)) found.push(entry.number, place)
  }

  return {
    add(entry: Entry) {
      addTriple(entry, entry.near)
      addTriple(entry, entry.far)
    },
    match(
      pair: number,
      one: number,
      two: number,
      near: number,
      far: number,
      place: number,
      found: number[],
    ) {
      const byNear = mixTriple(pair, near)
      if (known[byNear] === 1) matchSlot(byNear, one, two, near, -1, place, found)
      const byFar = mixTriple(pair, far)
      if (known[byFar] === 1 && far !== near) matchSlot(byFar, one, two, far, near, place, found)
    },
  }
}

function isBeside(entry: Entry, code: number): boolean {
  return entry.near === code || entry.far === code
}

function mixPair(one: number, two: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)) >>> (32 - PAIR_BITS)
}

function mixTriple(pair: number, beside: number): number {
  return (Math.imul(pair, 0x9e3779b1) ^ Math.imul(beside, 0x85ebca6b)) >>> (32 - TRIPLE_BITS)
}
