/** What slips are judged by: the words of the dictionaries, the character lists, the terms. */
import type { CharacterLists } from '../character-lists'
import type { AreConfused } from '../confusion'
import type { Term, TermList } from '../term-list'
import type { Words } from './word-places'

export interface LexiconSources extends Words {
  readonly list: TermList
  readonly areConfused: AreConfused
}

export interface Lexicon extends Words, Omit<CharacterLists, 'freeCharacters' | 'suffixes'> {
  readonly areConfused: AreConfused
  readonly freeCharacters: ReadonlySet<string>
  readonly suffixes: ReadonlySet<string>
  /** In how many terms of four characters each half stands. */
  readonly halves: ReadonlyMap<string, number>
}

/** Reads all terms once. */
export function createLexicon({ list, areConfused, isWord }: LexiconSources): Lexicon {
  const { verbs, prefixes, numerals, levels, particles, attributives, functionWords } = list
  return {
    areConfused,
    isWord,
    freeCharacters: new Set(list.freeCharacters),
    suffixes: new Set(list.suffixes),
    verbs,
    prefixes,
    numerals,
    levels,
    particles,
    attributives,
    functionWords,
    halves: countHalves(list.terms),
  }
}

function countHalves(terms: readonly Term[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of terms) {
    if (word.length !== 4) continue
    for (const half of [word.slice(0, 2), word.slice(2)])
      counts.set(half, (counts.get(half) ?? 0) + 1)
  }
  return counts
}
