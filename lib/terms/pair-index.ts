/** Words by their first and their last two characters: one slip leaves one of the pairs whole. */

export interface PairIndex {
  /**
   * Numbers of the words of which the first or the last pair stands in the text, with a character
   * beside it where one slip would leave it; each followed by the place of the pair, which is
   * negative (`~place`) for a last pair. A word of four characters that is whole is found once.
   */
  find(text: string): number[]
}

/** The tables below are small enough to stay near the processor. */
const PAIR_BITS = 17
const TRIPLE_BITS = 18
const FIRST = 1
const LAST = 2

const MOST_WORDS = 0x7fff
const SHORTEST = 4
/** On the number of a word whose first pair tells when it is whole. */
const TOLD_BY_FIRST = 0x8000

/**
 * `words`: of at least four characters.
 * @throws RangeError when there are more words than the tables can number.
 */
export function createPairIndex(words: readonly string[]): PairIndex {
  if (words.length > MOST_WORDS) throw new RangeError('too many words for the pair index')
  /** Two bits for each pair. */
  const kinds = new Uint32Array(1 << (PAIR_BITS - 4))
  const firsts = createEntries(words.length)
  const lasts = createEntries(words.length)
  words.forEach((word, number) => {
    const code = (index: number) => word.charCodeAt(index)
    const end = word.length
    firsts.add(number, code(0), code(1), code(2), code(3))
    mark(code(0), code(1), FIRST)
    lasts.add(number, code(end - 2), code(end - 1), code(end - 3), code(end - 4), end === SHORTEST)
    mark(code(end - 2), code(end - 1), LAST)
  })

  function mark(one: number, two: number, kind: number) {
    const pair = mixPair(one, two)
    kinds[pair >>> 4] = (kinds[pair >>> 4] ?? 0) | (kind << ((pair & 15) << 1))
  }

  return {
    find(text) {
      const found: number[] = []
      const { length } = text
      // Beyond the ends stands 0: a NaN would make the loop several times slower.
      let farBefore = 0
      let before = 0
      let one = length > 0 ? text.charCodeAt(0) : 0
      let two = length > 1 ? text.charCodeAt(1) : 0
      let after = length > 2 ? text.charCodeAt(2) : 0
      for (let at = 0; at < length - 1; at++) {
        const farAfter = at + 3 < length ? text.charCodeAt(at + 3) : 0
        const pair = mixPair(one, two)
        const kind = (kinds[pair >>> 4] ?? 0) >>> ((pair & 15) << 1)
        if (kind & FIRST) firsts.match(pair, one, two, after, farAfter, at, found)
        if (kind & LAST) lasts.match(pair, one, two, before, farBefore, ~at, found)
        farBefore = before
        before = one
        one = two
        two = after
        after = farAfter
      }
      return found
    },
  }
}

/** `most`: how many words there will be. */
function createEntries(most: number) {
  /** A bit for each triple, of a pair and a character beside it: most places are done with here. */
  const known = new Uint32Array(1 << (TRIPLE_BITS - 5))
  /** Where the entries of a triple begin; 0: nowhere. */
  const heads = new Uint16Array(1 << TRIPLE_BITS)
  /** Each word has two entries, by the nearer and by the farther character. */
  const next = new Uint16Array(2 * most + 1)
  const numbers = new Uint16Array(2 * most + 1)
  /** The pair and the two characters beside it, the nearer first: four codes for an entry. */
  const codes = new Uint16Array(4 * (2 * most + 1))
  let last = 0

  function addTriple(
    number: number,
    one: number,
    two: number,
    near: number,
    far: number,
    beside: number,
    isTold: boolean,
  ) {
    const slot = mixTriple(mixPair(one, two), beside)
    known[slot >>> 5] = (known[slot >>> 5] ?? 0) | (1 << (slot & 31))
    last++
    next[last] = heads[slot] ?? 0
    heads[slot] = last
    numbers[last] = isTold ? number | TOLD_BY_FIRST : number
    codes.set([one, two, near, far], 4 * last)
  }

  function isKnown(slot: number): boolean {
    return (((known[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1
  }

  function matchSlot(
    slot: number,
    one: number,
    two: number,
    textNear: number,
    textFar: number,
    /** Words that the nearer character stands beside are found already. */
    isSecond: boolean,
    place: number,
    found: number[],
  ) {
    for (let entry = heads[slot] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
      const at = 4 * entry
      if (codes[at] !== one || codes[at + 1] !== two) continue
      const near = codes[at + 2]
      const far = codes[at + 3]
      const hasNear = near === textNear || far === textNear
      if (isSecond ? hasNear || (near !== textFar && far !== textFar) : !hasNear) continue
      const number = numbers[entry] ?? 0
      if (number < TOLD_BY_FIRST) found.push(number, place)
      else if (near !== textNear || far !== textFar) found.push(number - TOLD_BY_FIRST, place)
    }
  }

  return {
    add(number: number, one: number, two: number, near: number, far: number, isTold = false) {
      addTriple(number, one, two, near, far, near, isTold)
      if (far !== near) addTriple(number, one, two, near, far, far, isTold)
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
      if (isKnown(byNear)) matchSlot(byNear, one, two, near, far, false, place, found)
      const byFar = mixTriple(pair, far)
      if (far !== near && isKnown(byFar)) matchSlot(byFar, one, two, near, far, true, place, found)
    },
  }
}

function mixPair(one: number, two: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)) >>> (32 - PAIR_BITS)
}

function mixTriple(pair: number, beside: number): number {
  return (Math.imul(pair, 0x9e3779b1) ^ Math.imul(beside, 0x85ebca6b)) >>> (32 - TRIPLE_BITS)
}
