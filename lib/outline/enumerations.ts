/** Finds enumerations inside one line: `…：一是…；二是…`, `（1）…（2）…`, `①…②…`, `第一，…第二，…`. */
import { type Candidate, findCandidates } from './enumeration-candidates'
import type { MarkerScheme } from './types'

export interface EnumerationItem {
  /** Offsets of the marker. */
  start: number
  end: number
  ordinal: number
  /** What makes it an item: `是`, `要`, `在`, `、`, `）` …; '' for ①. */
  word: string
  title: string
}

export interface Enumeration {
  /** Counted in words (一是, 第一，) or numbered (（1）, ①, 1.). */
  kind: 'word' | 'number'
  scheme: MarkerScheme
  /** At least two. */
  items: readonly EnumerationItem[]
}

const ITEM_END = /[。；;]/
const TRAILING_MARKS = '。；;，,、：: \u3000'

/** All enumerations of a line, by the place of their first item. Linear in its length. */
export function findEnumerations(text: string): Enumeration[] {
  const candidates = findCandidates(text)
  if (candidates.length < 2) return []
  const groups = groupCandidates(candidates).filter((group) => group.length > 1)
  const starts = groups.flat().map(({ marker }) => marker.start)
  starts.sort((a, b) => a - b)
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    let last = 0
    const items = group.map((candidate) => {
      last = candidate.marker.ordinal || last + 1
      return { ...createItem(text, candidate, starts), ordinal: last }
    })
    return [{ kind: first.kind, scheme: first.marker.scheme, items }]
  })
}

/** Items of one family follow each other by number; a new 1 opens an inner or a next enumeration. */
function groupCandidates(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  const open = new Map<string, Candidate[][]>()
  for (const candidate of candidates) {
    const stack = open.get(candidate.family) ?? []
    open.set(candidate.family, stack)
    const depth = findOpen(stack, candidate)
    const group = stack[depth]
    if (candidate.loose && stack.some((waiting) => waiting.at(-1)?.marker.ordinal === 1)) continue
    if (group) {
      group.push(candidate)
      stack.length = depth + 1
    } else if (
      candidate.kind === 'word' ? candidate.marker.ordinal > 0 : candidate.marker.ordinal === 1
    ) {
      const opened = [candidate]
      groups.push(opened)
      // Deeper nesting does not occur; a bound keeps hostile input linear.
      if (stack.length === 4) stack.shift()
      stack.push(opened)
    }
  }
  return groups
}

/** Depth of the open enumeration that `candidate` continues; -1 when it continues none. */
function findOpen(stack: readonly Candidate[][], candidate: Candidate): number {
  const { ordinal, numeral } = candidate.marker
  if (numeral === '最后') return stack.length - 1
  const follows = (group: readonly Candidate[]) => {
    const last = group.at(-1)
    return last !== undefined && last.marker.ordinal + 1 === ordinal
  }
  const sameWord = stack.findLastIndex(
    (group) => follows(group) && group.at(-1)?.word === candidate.word,
  )
  if (sameWord >= 0) return sameWord
  const anyWord = stack.findLastIndex(follows)
  if (anyWord >= 0 || candidate.kind === 'number') return anyWord
  // 一是 … 三是: a number was left out, and the item still belongs to the list.
  return stack.findLastIndex((group) => (group.at(-1)?.marker.ordinal ?? ordinal) < ordinal)
}

function createItem(
  text: string,
  { marker, word }: Candidate,
  starts: readonly number[],
): Omit<EnumerationItem, 'ordinal'> {
  const { start, end } = marker
  const next = findNext(starts, start) ?? text.length
  let titleEnd = end
  while (titleEnd < next && !ITEM_END.test(text.charAt(titleEnd))) titleEnd++
  while (titleEnd > end && TRAILING_MARKS.includes(text.charAt(titleEnd - 1))) titleEnd--
  return { start, end, word, title: text.slice(end, titleEnd).trimStart() }
}

/** First of the sorted `starts` after `start`. */
function findNext(starts: readonly number[], start: number): number | undefined {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) > start) high = middle
    else low = middle + 1
  }
  return starts[low]
}
