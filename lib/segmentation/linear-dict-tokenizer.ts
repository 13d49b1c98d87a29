import { type DictionaryMatch, DictTokenizer } from 'segmentit/dist/esm/segmentit.js'
import { WORD_COSTS } from './word-costs'
import { type Candidate, cheapestPath, type PathCosts } from './word-paths'

/** Longer dictionary words (two of 180,000) are not worth a look-up at every character. */
export const LONGEST_WORD = 12

/**
 * segmentit's dictionary tokenizer with another way to choose among the words that match.
 * segmentit 2.0.3 lists every path through a run: 59 characters without punctuation took 22 s and
 * 1.2 GB (measured 2026-11). Here the best path is found by dynamic programming.
 */
export class LinearDictTokenizer extends DictTokenizer {
  /** Other costs are tried when they are tuned. */
  static costs: PathCosts = WORD_COSTS
  private longest: LongestWords | null = null

  override matchWord(text: string): DictionaryMatch[] {
    const path = cheapestPath(
      text.length,
      (start) => this.candidatesAt(text, start),
      LinearDictTokenizer.costs,
    )
    return path
      .filter(({ known }) => known)
      .map(({ start, end }) => ({ w: text.slice(start, end), c: start }))
  }

  private candidatesAt(text: string, start: number): Candidate[] {
    const table = this.segment.getDict('TABLE')
    this.longest ??= longestByFirstUnits(table)
    const candidates: Candidate[] = []
    const longest = this.longest[indexOfPair(text, start)] ?? 0
    const lastEnd = Math.min(start + Math.max(1, longest), text.length)
    for (let end = start + 1; end <= lastEnd; end += 1) {
      const entry = table[text.slice(start, end)]
      if (entry) candidates.push({ start, end, partOfSpeech: entry.p, known: true })
    }
    if (candidates[0]?.end !== start + 1) {
      candidates.push({ start, end: start + 1, partOfSpeech: 0, known: false })
    }
    return candidates
  }
}

/**
 * Length of the longest dictionary word by a hash of its first two UTF-16 units; 0: no word begins so.
 * Most pairs of a text without sense begin no word, and a look-up there would make a string for
 * every length. Two pairs that share a hash cost a few look-ups, never a wrong word.
 */
type LongestWords = Uint8Array

const HASH_BITS = 20

function indexOfPair(text: string, start: number): number {
  const first = Math.imul(text.charCodeAt(start), 0x9e3779b1)
  const second = Math.imul(text.charCodeAt(start + 1), 0x85ebca6b)
  return (first ^ second) >>> (32 - HASH_BITS)
}

function longestByFirstUnits(table: Readonly<Record<string, unknown>>): LongestWords {
  const longest = new Uint8Array(2 ** HASH_BITS)
  for (const word in table) {
    if (word.length < 2) continue
    const index = indexOfPair(word, 0)
    longest[index] = Math.max(longest[index] ?? 0, Math.min(word.length, LONGEST_WORD))
  }
  return longest
}
