/** Words by their first and their last two characters: one slip leaves one of the pairs whole. */

export interface PairIndex {
  /**
   * Calls `visit` for every word of which the first pair (`isFirst`) or the last pair begins at a
   * place of the text and a character beside the pair stands where one slip would leave it. `word`:
   * its number in the list.
   */
  visit(text: string, visit: (at: number, word: number, isFirst: boolean) => void): void
}

/** A word by one of its pairs and the two characters beside it, the nearer first; UTF-16 codes. */
interface Entry {
  readonly number: number
  readonly one: number
  readonly two: number
  readonly near: number
  readonly far: number
}

/** `words`: of at least four characters. */
export function createPairIndex(words: readonly string[]): PairIndex {
  const firsts = createEntries()
  const lasts = createEntries()
  words.forEach((word, number) => {
    const code = (index: number) => word.charCodeAt(index)
    const end = word.length
    firsts.add({ number, one: code(0), two: code(1), near: code(2), far: code(3) })
    const near = code(end - 3)
    lasts.add({ number, one: code(end - 2), two: code(end - 1), near, far: code(end - 4) })
  })

  return {
    visit(text, visit) {
      let one = text.charCodeAt(0)
      for (let at = 0; at < text.length - 1; at++) {
        const two = text.charCodeAt(at + 1)
        const pair = mix(one, two)
        if (firsts.knows(pair))
          firsts.match(one, two, text.charCodeAt(at + 2), text.charCodeAt(at + 3), (word) =>
            visit(at, word, true),
          )
        if (lasts.knows(pair))
          lasts.match(one, two, text.charCodeAt(at - 1), text.charCodeAt(at - 2), (word) =>
            visit(at, word, false),
          )
        one = two
      }
    },
  }
}

const HASH_BITS = 16

function createEntries() {
  const pairs = new Uint8Array(1 << HASH_BITS)
  /** By the pair and one of the characters beside it. */
  const triples: (Entry[] | undefined)[] = new Array(1 << HASH_BITS).fill(undefined)

  function addTriple(entry: Entry, beside: number) {
    const slot = mixIn(mix(entry.one, entry.two), beside)
    const sharing = triples[slot]
    if (!sharing) triples[slot] = [entry]
    else if (!sharing.includes(entry)) sharing.push(entry)
  }

  return {
    knows: (pair: number) => pairs[pair] === 1,
    add(entry: Entry) {
      pairs[mix(entry.one, entry.two)] = 1
      addTriple(entry, entry.near)
      addTriple(entry, entry.far)
    },
    match(one: number, two: number, near: number, far: number, visit: (word: number) => void) {
      const pair = mix(one, two)
      const byNear = triples[mixIn(pair, near)]
      const byFar = triples[mixIn(pair, far)]
      if (byNear)
        for (const entry of byNear)
          if (entry.one === one && entry.two === two && isBeside(entry, near)) visit(entry.number)
      if (byFar && far !== near)
        for (const entry of byFar)
          if (entry.one === one && entry.two === two && isBeside(entry, far))
            if (!isBeside(entry, near)) visit(entry.number)
    },
  }
}

function isBeside(entry: Entry, code: number): boolean {
  return entry.near === code || entry.far === code
}

function mix(one: number, two: number): number {
  return (Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)) >>> (32 - HASH_BITS)
}

function mixIn(hash: number, code: number): number {
  return (Math.imul(hash, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> (32 - HASH_BITS)
}
