/** Finds the words of a list in a text in one pass, linear in the length of the text. */

export interface FoundWord<Value> {
  /** UTF-16, end exclusive. */
  start: number
  end: number
  word: string
  value: Value
}

export interface WordFinder<Value> {
  /** Leftmost longest, none overlapping another, in order. */
  find(text: string): FoundWord<Value>[]
  /** Characters of which every text with a word of the list holds one: `triggers` of a rule. */
  triggers: string
}

const HASH_BITS = 16

/** Frequent in every official text, so they tell nothing about a line. By frequency in such prose. */
const COMMON =
  '的工作一是在了和有人不大为中上个国我以要他时来用们生到地于出就分对成会可主发年动同也能下过子说产种面而方后多定行学法所民得经十三之进着等部度党建全加强组织展开落实推实度务管理制任责机关员干群众问题提高重点专项活思想政治领导服社区市县年'

/** @throws RangeError when a word is shorter than two UTF-16 units. */
export function createWordFinder<Value>(
  words: Iterable<readonly [word: string, value: Value]>,
): WordFinder<Value> {
  /** By a hash of the first two units. */
  const byPair = new Map<number, { word: string; value: Value }[]>()
  const firsts = new Uint8Array(0x10000)
  const begins = new Uint8Array(1 << HASH_BITS)
  const triggers = new Set<string>()
  for (const [word, value] of words) {
    if (word.length < 2) throw new RangeError('a word is shorter than two characters')
    const pair = hash(word.charCodeAt(0), word.charCodeAt(1))
    const sharing = byPair.get(pair) ?? []
    sharing.push({ word, value })
    byPair.set(pair, sharing)
    firsts[word.charCodeAt(0)] = 1
    begins[pair] = 1
    triggers.add(chooseTrigger(word, triggers))
  }
  for (const sharing of byPair.values()) sharing.sort((a, b) => b.word.length - a.word.length)

  return {
    triggers: [...triggers].join(''),
    find(text) {
      let found: FoundWord<Value>[] | null = null
      const last = text.length - 1
      // Beyond the end stands 0: a NaN would make the loop several times slower.
      let first = text.length > 0 ? text.charCodeAt(0) : 0
      for (let start = 0; start < last; start++) {
        const second = text.charCodeAt(start + 1)
        if (firsts[first] === 1) {
          const pair = hash(first, second)
          const match = begins[pair] === 1 ? matchAt(text, start, byPair.get(pair)) : null
          if (match) {
            const end = start + match.word.length
            found ??= []
            found.push({ start, end, word: match.word, value: match.value })
            start = end - 1
            first = end < text.length ? text.charCodeAt(end) : 0
            continue
          }
        }
        first = second
      }
      return found ?? []
    },
  }
}

/** A function of its own: a closure in the loop would cost memory at every character. */
function matchAt<Value>(
  text: string,
  start: number,
  sharing: readonly { word: string; value: Value }[] = [],
): { word: string; value: Value } | null {
  for (const one of sharing) if (text.startsWith(one.word, start)) return one
  return null
}

/** A small integer: a map finds it much faster than the two units in one number. */
function hash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - HASH_BITS)
}

/** One that is a trigger already, else the one least at home in official prose. */
function chooseTrigger(word: string, chosen: ReadonlySet<string>): string {
  let best = word.charAt(0)
  let bestRank = -1
  for (const character of word.split('')) {
    if (chosen.has(character) && !COMMON.includes(character)) return character
    const common = COMMON.indexOf(character)
    const rank = common < 0 ? COMMON.length : common
    if (rank > bestRank) {
      best = character
      bestRank = rank
    }
  }
  return best
}
