/**
 * Levels by the nesting found in the document: which way of numbering holds which is read from how
 * their numbers run on or start again, and only where that says nothing from the usual order.
 */
import type { HeadingCandidate } from './headings'

/** The usual order from outside in (GB/T 9704-2012 7.3.3; the words of enumerations come last). */
const USUAL_ORDER = [
  'style 1',
  'chapter 部分',
  'chapter 编',
  'chapter 章',
  'style 2',
  'style 3',
  'style 4',
  'style 5',
  'style 6',
  'style 7',
  'style 8',
  'style 9',
  'plain',
  'chapter 节',
  'chapter 条',
  'chinese-comma',
  'chinese-parenthesis',
  'decimal 1',
  'decimal 2',
  'decimal 3',
  'decimal 4',
  'arabic',
  'arabic-half-parenthesis',
  'arabic-parenthesis',
  'ordinal-word',
  'item',
  'circled',
]

const RANKS = new Map(USUAL_ORDER.map((key, rank) => [key, rank]))
/** By rank. */
const CHAPTERS = USUAL_ORDER.map((key) => key.startsWith('chapter'))
/** Keys that the table does not know, if ever, are the innermost. */
const RANK_COUNT = USUAL_ORDER.length + 1

/** Level of each candidate, from 1, and the index of its parent among them, -1 for none. */
export function findNesting(
  candidates: readonly HeadingCandidate[],
): { level: number; parent: number }[] {
  const ranks = candidates.map(({ key }) => RANKS.get(key) ?? USUAL_ORDER.length)
  const holds = createComparison(candidates, ranks)
  const stack: number[] = []
  return candidates.map((_, index) => {
    let top = stack.at(-1)
    while (top !== undefined && !holds(top, index)) {
      stack.pop()
      top = stack.at(-1)
    }
    stack.push(index)
    return { level: stack.length, parent: top ?? -1 }
  })
}

/** Whether the heading at the first index is of a higher level than the one at the second. */
function createComparison(
  candidates: readonly HeadingCandidate[],
  ranks: readonly number[],
): (outer: number, inner: number) => boolean {
  const evidence = countEvidence(candidates, ranks)
  const usual = findUsualStyles(candidates, ranks)
  const styles = candidates.map(({ style }, index) => style ?? usual[ranks[index] ?? 0] ?? 0)
  return (outer, inner) => {
    const outerStyle = styles[outer] ?? 0
    const innerStyle = styles[inner] ?? 0
    if (outerStyle !== innerStyle) {
      if (outerStyle === 0 || innerStyle === 0) return outerStyle !== 0
      return outerStyle < innerStyle
    }
    const outerRank = ranks[outer] ?? 0
    const innerRank = ranks[inner] ?? 0
    if (outerRank === innerRank) return false
    // 条 runs on through 章 and 节, so its numbers say nothing about them.
    if (isChapter(outerRank) && isChapter(innerRank)) return outerRank < innerRank
    const forOuter = evidence[outerRank * RANK_COUNT + innerRank] ?? 0
    const forInner = evidence[innerRank * RANK_COUNT + outerRank] ?? 0
    return forOuter === forInner ? outerRank < innerRank : forOuter > forInner
  }
}

function isChapter(rank: number): boolean {
  return CHAPTERS[rank] === true
}

/**
 * Between n and n+1 of one numbering lies what it holds; right before its new 1 stands what holds it.
 * Returns how often that was seen, at outer rank * RANK_COUNT + inner rank.
 */
function countEvidence(
  candidates: readonly HeadingCandidate[],
  ranks: readonly number[],
): Uint32Array {
  const counts = new Uint32Array(RANK_COUNT * RANK_COUNT)
  const count = (outer: number, inner: number) => {
    const pair = outer * RANK_COUNT + inner
    counts[pair] = (counts[pair] ?? 0) + 1
  }
  /** Last number of each numbering, 0 for none yet, and where it stood. */
  const lastOrdinals = new Uint32Array(RANK_COUNT)
  const lastIndices = new Uint32Array(RANK_COUNT)
  /** Where each rank was last seen, plus one. */
  const lastSeen = new Uint32Array(RANK_COUNT)
  for (let index = 0; index < candidates.length; index++) {
    const ordinal = candidates[index]?.ordinal ?? 0
    const rank = ranks[index] ?? 0
    const last = lastOrdinals[rank] ?? 0
    if (last > 0 && ordinal === last + 1) {
      const since = (lastIndices[rank] ?? 0) + 1
      for (let other = 0; other < RANK_COUNT; other++)
        if (other !== rank && (lastSeen[other] ?? 0) > since) count(rank, other)
    } else if (last > 0 && ordinal === 1) {
      const before = ranks[index - 1]
      if (before !== undefined && before !== rank) count(before, rank)
    } else if (last === 0 && startsBelowItem(candidates, index)) count(ranks[index - 1] ?? 0, rank)
    if (ordinal > 0) {
      lastOrdinals[rank] = ordinal
      lastIndices[rank] = index
    }
    lastSeen[rank] = index + 1
  }
  return counts
}

/** `二是…。` says no more than a heading does, and （一） begins right below it. */
function startsBelowItem(candidates: readonly HeadingCandidate[], index: number): boolean {
  const [before, inner] = [candidates[index - 1], candidates[index]]
  if (!before || inner?.key !== 'chinese-parenthesis' || inner.ordinal !== 1) return false
  const isNext = inner.lineIndex === before.lineIndex + 1
  return isNext && before.key === 'item' && before.ordinal > 1 && before.fact.singleSentence
}

/** By rank, the heading style that most headings of a numbering have; a few without it were forgotten. */
function findUsualStyles(
  candidates: readonly HeadingCandidate[],
  ranks: readonly number[],
): (number | null)[] {
  if (candidates.every(({ style }) => style === null)) return []
  const counts: Map<number | null, number>[] = []
  for (let index = 0; index < candidates.length; index++) {
    const style = candidates[index]?.style ?? null
    const rank = ranks[index] ?? 0
    const byStyle = counts[rank] ?? new Map<number | null, number>()
    counts[rank] = byStyle
    byStyle.set(style, (byStyle.get(style) ?? 0) + 1)
  }
  return Array.from(counts, (byStyle) => {
    const [most] = [...(byStyle ?? [])].sort((a, b) => b[1] - a[1])
    return most?.[0] ?? null
  })
}
