/**
 * How far the linear segmenter agrees with segmentit's own choice of path, on short sentences (on
 * long ones segmentit does not come to an end). Prints the differences and both scores.
 *
 *   npx tsx scripts/bench/segmentation-agreement.ts
 */
import { readFileSync } from 'node:fs'
import {
  ChsNameOptimizer,
  ChsNameTokenizer,
  DatetimeOptimizer,
  DictOptimizer,
  DictTokenizer,
  Segment,
} from 'segmentit/dist/esm/segmentit.js'
import { createSegmenter } from '../../lib/segmentation/segmenter'
import { userDictionary } from '../../lib/segmentation/user-words'
import { loadDictionaries } from '../load-dictionaries'

const sentences: string[] = JSON.parse(
  readFileSync(new URL('./segmentation-sentences.json', import.meta.url), 'utf8'),
)
const dictionaries = loadDictionaries()
const linear = createSegmenter(dictionaries)
const original = new Segment().use([
  DictTokenizer,
  ChsNameTokenizer,
  ChsNameOptimizer,
  DictOptimizer,
  DatetimeOptimizer,
])
for (const text of [...Object.values(dictionaries), userDictionary()]) original.loadDict(text)

let identical = 0
let commonEnds = 0
let allEnds = 0
for (const sentence of sentences) {
  const ours = linear.segment(sentence).map(({ text }) => text)
  const theirs = original.doSegment(sentence).map(({ w }) => w)
  const ourEnds = wordEnds(ours)
  const theirEnds = wordEnds(theirs)
  commonEnds += 2 * [...ourEnds].filter((end) => theirEnds.has(end)).length
  allEnds += ourEnds.size + theirEnds.size
  if (ours.join('|') === theirs.join('|')) identical += 1
  else console.log(`segmentit  ${theirs.join('|')}\nlinear     ${ours.join('|')}\n`)
}
const share = ((100 * commonEnds) / allEnds).toFixed(1)
console.log(
  `${identical} of ${sentences.length} sentences identical, word ends in common ${share} %`,
)

function wordEnds(words: readonly string[]): Set<number> {
  const ends = new Set<number>()
  let offset = 0
  for (const word of words) {
    offset += word.length
    ends.add(offset)
  }
  return ends
}
