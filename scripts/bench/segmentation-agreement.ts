/**
 * How far the linear segmenter agrees with segmentit's own choice of path, on short clauses (on long
 * ones segmentit does not come to an end). Prints the differences and both scores.
 *
 *   npx tsx scripts/bench/segmentation-agreement.ts [--tune] [FILE...]
 *
 * Without files it reads sentences written for it; with files their clauses, a sample of them. `--tune`
 * looks for weights that agree better, one at a time, and prints them.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  ChsNameOptimizer,
  ChsNameTokenizer,
  DatetimeOptimizer,
  DictOptimizer,
  DictTokenizer,
  Segment,
} from 'segmentit/dist/esm/segmentit.js'
import { LinearDictTokenizer } from '../../lib/segmentation/linear-dict-tokenizer'
import { userDictionary } from '../../lib/segmentation/user-words'
import { type CostWeights, createWordCosts, TUNED_WEIGHTS } from '../../lib/segmentation/word-costs'
import { loadDictionaries } from '../load-dictionaries'

/** segmentit lists every path: 24 equal characters take it 0.4 s, these some milliseconds. */
const LONGEST_CLAUSE = 14
const SHORTEST_CLAUSE = 4
const MOST_CLAUSES = 2000
const FACTORS = [0, 0.5, 0.75, 1.25, 1.5, 2]

const { values, positionals } = parseArgs({
  options: { tune: { type: 'boolean' } },
  allowPositionals: true,
})
const ownWords = userDictionary()
  .split('\n')
  .flatMap((line) => line.split('|')[0] || [])
const clauses = positionals.length > 0 ? readClauses(positionals) : readSentences()
const dictionaries = Object.values(loadDictionaries())
const theirs = clauses.map(cutWith(createSegment(DictTokenizer)))

function createSegment(tokenizer: typeof DictTokenizer): Segment {
  const segment = new Segment()
  segment.use([tokenizer, ChsNameTokenizer, ChsNameOptimizer, DictOptimizer, DatetimeOptimizer])
  for (const text of [...dictionaries, userDictionary()]) segment.loadDict(text)
  return segment
}

function cutWith(segment: Segment): (clause: string) => string[] {
  return (clause) => segment.doSegment(clause).map(({ w }) => w)
}

function readSentences(): string[] {
  return JSON.parse(readFileSync(new URL('./segmentation-sentences.json', import.meta.url), 'utf8'))
}

/** Runs of Han characters, each once, spread evenly over the files. */
function readClauses(files: readonly string[]): string[] {
  const all = new Set(
    files.flatMap((file) => readFileSync(file, 'utf8').match(/\p{Script=Han}+/gu) ?? []),
  )
  const short = [...all].filter(
    ({ length }) => length >= SHORTEST_CLAUSE && length <= LONGEST_CLAUSE,
  )
  const step = Math.max(1, short.length / MOST_CLAUSES)
  return Array.from(
    { length: Math.min(short.length, MOST_CLAUSES) },
    (_, index) => short[Math.floor(index * step)] ?? '',
  )
}

interface Agreement {
  identical: number
  /** 0 to 1: word ends that both have, of all word ends. */
  share: number
}

function compare(ours: readonly string[][]): Agreement {
  let identical = 0
  let common = 0
  let all = 0
  ours.forEach((words, index) => {
    const ourEnds = wordEnds(words)
    const theirEnds = wordEnds(theirs[index] ?? [])
    common += 2 * [...ourEnds].filter((end) => theirEnds.has(end)).length
    all += ourEnds.size + theirEnds.size
    if (words.join('|') === theirs[index]?.join('|')) identical++
  })
  return { identical, share: common / all }
}

function wordEnds(words: readonly string[]): Set<number> {
  const ends = new Set<number>()
  let offset = 0
  for (const word of words) {
    offset += word.length
    ends.add(offset)
  }
  return ends
}

/** One segmenter for all weights: loading the dictionaries takes longer than cutting the clauses. */
const tuned = createSegment(LinearDictTokenizer)
function cutAll(weights: CostWeights): string[][] {
  LinearDictTokenizer.costs = createWordCosts(weights)
  return clauses.map(cutWith(tuned))
}

/** A term of our own dictionary that is cut in two is worse than another way to cut around it. */
function cutsOwnWords(): boolean {
  return ownWords.some((word) => tuned.doSegment(word).length > 1)
}

function tune(): CostWeights {
  let best: CostWeights = { ...TUNED_WEIGHTS }
  let score = compare(cutAll(best)).share
  for (let improved = true; improved; ) {
    improved = false
    for (const key of Object.keys(best) as (keyof CostWeights)[])
      for (const factor of FACTORS) {
        const trial = { ...best, [key]: best[key] * factor }
        const { share } = compare(cutAll(trial))
        if (share <= score + 1e-6 || cutsOwnWords()) continue
        best = trial
        score = share
        improved = true
        console.log(`${(100 * share).toFixed(2)} %  ${JSON.stringify(best)}`)
      }
  }
  return best
}

const weights = values.tune ? tune() : TUNED_WEIGHTS
const ours = cutAll(weights)
ours.forEach((words, index) => {
  if (
    words.join('|') !== theirs[index]?.join('|') &&
    (positionals.length === 0 || index % 20 === 0)
  )
    console.log(`segmentit  ${theirs[index]?.join('|')}\nlinear     ${words.join('|')}\n`)
})
const { identical, share } = compare(ours)
console.log(
  `${identical} of ${clauses.length} clauses identical, word ends in common ${(100 * share).toFixed(1)} %`,
)
