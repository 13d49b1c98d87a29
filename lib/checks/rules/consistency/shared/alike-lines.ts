/** Lines of nearly the same wording, found by their sketches and compared when these agree. */
import type { Line } from '../../../../document/line'
import type { Collected } from '../../../rule'
import { compareTexts, type Passage, SKETCH_SIZE } from './passages'

const NEAREST_ALIKE = 0.8
/** Of that many alike lines each is compared with the first few only. */
const BUCKET = 3
/** Of the minima of two sketches so many are equal when four in five shingles are. */
const EQUAL_MINIMA = 6
const MOST_COMPARISONS = 12

export interface AlikeSearch {
  byBand: Map<number, Collected<Passage>[]>
  /** Comparisons of whole texts that may still be made. */
  left: number
}

export function createAlikeSearch(): AlikeSearch {
  return { byBand: new Map(), left: MOST_COMPARISONS }
}

/** The line before that has most of the wording. */
export function findAlike(
  one: Collected<Passage>,
  search: AlikeSearch,
  lineOf: (lineIndex: number) => Line | undefined,
): { firstLine: number; likeness: number } | null {
  const { sketch } = one.item
  if (!sketch) return null
  let best: { firstLine: number; likeness: number } | null = null
  const seen = new Set<number>()
  for (let band = 0; band < SKETCH_SIZE; band += 2) {
    const key = (sketch[band] ?? 0) * 0x200000 + ((sketch[band + 1] ?? 0) >>> 11)
    const bucket = search.byBand.get(key)
    if (!bucket) {
      search.byBand.set(key, [one])
      continue
    }
    for (const other of bucket) {
      if (seen.has(other.lineIndex) || search.left === 0) continue
      seen.add(other.lineIndex)
      if (countEqual(sketch, other.item.sketch) < EQUAL_MINIMA) continue
      search.left--
      const likeness = likenessOf(lineOf(other.lineIndex), lineOf(one.lineIndex))
      if (likeness >= NEAREST_ALIKE && likeness > (best?.likeness ?? 0))
        best = { firstLine: other.lineIndex, likeness }
    }
    if (bucket.length < BUCKET) bucket.push(one)
  }
  return best
}

function countEqual(sketch: Uint32Array, other: Uint32Array | null): number {
  if (!other) return 0
  let equal = 0
  for (let index = 0; index < SKETCH_SIZE; index++) if (sketch[index] === other[index]) equal++
  return equal
}

const likenesses = new WeakMap<Line, WeakMap<Line, number>>()

/** Kept while both lines live, for the next analysis. */
function likenessOf(one: Line | undefined, other: Line | undefined): number {
  if (!one || !other) return 0
  const ofOne = likenesses.get(one) ?? new WeakMap<Line, number>()
  likenesses.set(one, ofOne)
  const likeness = ofOne.get(other) ?? compareTexts(one.text, other.text)
  ofOne.set(other, likeness)
  return likeness
}
