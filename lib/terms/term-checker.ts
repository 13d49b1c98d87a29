/** Finds places where a term is written with one slip. Linear in the length of the text. */
import { compareBackward, compareForward, type Departure, RIGHT } from './edits'
import { createPairIndex } from './pair-index'
import { judgeDoubled } from './slips/doubled'
import { judgeSlip } from './slips/judge-slip'
import { createLexicon, type LexiconSources } from './slips/lexicon'
import type { NearMiss, SlipStrength } from './slips/near-miss'
import type { Term } from './term-list'

export interface CheckedTerms {
  readonly nearMisses: readonly NearMiss[]
  /** Terms that stand there in their right form. */
  readonly right: readonly string[]
}

export interface TermChecker {
  check(text: string): CheckedTerms
}

interface Candidate {
  departure: Departure
  term: Term
}

const NO_MISSES: readonly NearMiss[] = []
const NOTHING: CheckedTerms = { nearMisses: NO_MISSES, right: [] }

export function createTermChecker(sources: LexiconSources): TermChecker {
  const { terms, variants } = sources.list
  const index = createPairIndex([...terms.map(({ word }) => word), ...variants])
  const lexicon = createLexicon(sources)

  function compareAll(text: string, found: readonly number[]) {
    /** Start and end of each in turn. */
    const right: number[] = []
    const words: string[] = []
    const candidates: Candidate[] = []
    for (let next = 0; next < found.length; next += 2) {
      const number = found[next] ?? 0
      const place = found[next + 1] ?? 0
      const term = terms[number]
      const word = term?.word ?? variants[number - terms.length] ?? ''
      const departures =
        place < 0 ? compareBackward(text, ~place + 2, word) : compareForward(text, place, word)
      if (departures === RIGHT) {
        right.push(place, place + word.length)
        words.push(word)
      } else if (term) {
        for (const departure of departures)
          if (!term.loose || departure.kind !== 'lost') candidates.push({ departure, term })
      }
    }
    return { right, words, candidates }
  }

  return {
    check(text) {
      const found = index.find(text)
      if (found.length === 0) return NOTHING
      const { right, words, candidates } = compareAll(text, found)
      if (words.length === 0 && candidates.length === 0) return NOTHING
      const nearMisses: NearMiss[] = []
      for (const { departure, term } of candidates) {
        if (isCovered(right, departure)) continue
        const strength = judgeSlip(lexicon, text, departure, term)
        if (strength) {
          const { start, end } = departure
          nearMisses.push({ start, end, word: term.word, strength })
        }
      }
      for (let next = 0; next < right.length; next += 2) {
        const start = right[next] ?? 0
        const end = right[next + 1] ?? 0
        if (isRepeated(text, start) || isRepeated(text, end))
          nearMisses.push(...judgeDoubled(lexicon, text, start, end))
      }
      if (nearMisses.length === 0) return { nearMisses: NO_MISSES, right: words }
      return { nearMisses: withoutOverlaps(nearMisses), right: words }
    },
  }
}

function isRepeated(text: string, at: number): boolean {
  return at > 0 && at < text.length && text.charCodeAt(at - 1) === text.charCodeAt(at)
}

/** What departs from one term is part of another: 党史学习教育 beside 党纪学习教育. */
function isCovered(right: readonly number[], { kind, at }: Departure): boolean {
  if (right.length === 0 || !isIn(right, at)) return false
  return kind === 'substituted' || kind === 'added' || isIn(right, at - 1)
}

function isIn(right: readonly number[], at: number): boolean {
  for (let next = 0; next < right.length; next += 2)
    if ((right[next] ?? 0) <= at && at < (right[next + 1] ?? 0)) return true
  return false
}

const RANK: Record<SlipStrength, number> = { sure: 0, likely: 1, weak: 2 }

/** Of several terms for one place the surest, then the longest, speaks. */
function withoutOverlaps(misses: NearMiss[]): NearMiss[] {
  if (misses.length < 2) return misses
  const best = [...misses].sort(
    (a, b) =>
      RANK[a.strength] - RANK[b.strength] ||
      b.word.length - a.word.length ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  const kept: NearMiss[] = []
  const taken = new Set<number>()
  for (const one of best) {
    if (isTaken(taken, one)) continue
    for (let at = one.start; at < one.end; at++) taken.add(at)
    kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function isTaken(taken: ReadonlySet<number>, { start, end }: NearMiss): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true
  return false
}
