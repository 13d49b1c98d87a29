import { POSTAG } from 'segmentit/dist/esm/segmentit.js'
import type { Candidate, PathCosts } from './word-paths'

/**
 * The costs follow segmentit's own scale, by which it ranks whole paths (fewest words, fewest
 * unknown ones, even length, likely grammar), cut down to what a single word or a pair of
 * neighbours shows. segmentit's frequencies are left out: its dictionary mixes ranks and counts.
 */
const WORD = 1.5
const UNKNOWN = 1
/** Per squared difference from two characters, the usual length; more than four count as four. */
const UNEVEN = 0.06
const NUMBER_AND_MEASURE = 1
const ADJECTIVE_AND_VERB = 0.3
const NAME_OR_ADJECTIVE_AND_NOUN = 0.3
const PARTICLE_AND_NOUN = 0.5

const bits = (...names: string[]): number =>
  names.reduce((all, name) => all | (POSTAG[name] ?? 0), 0)

const NUMBER = bits('A_M')
const MEASURE = bits('A_Q')
const ADJECTIVE = bits('D_A')
const VERB = bits('D_V')
const PARTICLE = bits('D_U')
const NOUN = bits('D_N', 'A_NR', 'A_NS', 'A_NT', 'A_NZ')
const MODIFIER = bits('D_A', 'A_NS', 'A_NT')

export const WORD_COSTS: PathCosts = { word: wordCost, pair: pairCost }

function wordCost({ start, end, known }: Candidate): number {
  const length = Math.min(end - start, 4)
  return WORD + (known ? 0 : UNKNOWN) + UNEVEN * (length - 2) ** 2
}

function pairCost(previous: Candidate, next: Candidate): number {
  const before = previous.partOfSpeech
  const after = next.partOfSpeech
  let gain = 0
  if (before & NUMBER && after & MEASURE) gain += NUMBER_AND_MEASURE
  if (before & ADJECTIVE && after & VERB) gain += ADJECTIVE_AND_VERB
  if (before & MODIFIER && after & NOUN) gain += NAME_OR_ADJECTIVE_AND_NOUN
  if (before & PARTICLE && after & NOUN) gain += PARTICLE_AND_NOUN
  return -gain
}
