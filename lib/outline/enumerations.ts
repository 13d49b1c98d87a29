/** Finds enumerations inside one line: `…：一是…；二是…`, `（1）…（2）…`, `①…②…`, `第一，…第二，…`. */
import { findMarker, matchAt } from './markers'
import type { Marker, MarkerScheme } from './types'

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

/** Where an item counted in words may start: after a mark, a space or a closing bracket. */
const BOUNDARY = /[。；;：:，,！!？?、”’）)》\s]/
/** Numbers need a stronger break: `，（2）` and `、1.` are references and figures. */
const STRONG_BOUNDARY = /[。；;：:！!？?\s]/
/** Verbs and prepositions that an enumeration follows without a mark: 主要是一是…，表现为一是…. */
const LEADING_WORD = /[在为有是即到于]/
const FIRST_CHARACTER = /[一二三四五六七八九十第其首再最1-9（(①-⒛]/
const ITEM_END = /[。；;]/
const TRAILING_MARKS = '。；;，,、：: \u3000'

interface Candidate {
  marker: Marker
  family: string
  kind: Enumeration['kind']
  word: string
}

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

function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = []
  const lineMarker = findMarker(text)
  if (lineMarker) add(lineMarker)
  const from = lineMarker?.start ?? 0
  for (let index = from + 1; index < text.length - 1; index++) {
    if (!FIRST_CHARACTER.test(text.charAt(index))) continue
    const before = text.charAt(index - 1)
    const afterMarker = index === lineMarker?.end
    const boundary = afterMarker || BOUNDARY.test(before)
    if (!boundary && !(LEADING_WORD.test(before) && text.startsWith('一是', index))) {
      if (!isCircled(text, index)) continue
    }
    const marker = matchAt(text, index) ?? matchLast(text, index)
    if (!marker) continue
    if (!isWord(marker.scheme) && marker.scheme !== 'circled' && !STRONG_BOUNDARY.test(before))
      continue
    add(marker)
    index = Math.max(index, marker.end - 1)
  }
  return candidates

  function add(marker: Marker): void {
    const family = findFamily(marker)
    if (family === null) return
    candidates.push({
      marker,
      family,
      kind: isWord(marker.scheme) ? 'word' : 'number',
      word: marker.scheme === 'item-in' ? text.charAt(marker.end) : marker.separator,
    })
  }
}

function isCircled(text: string, index: number): boolean {
  const character = text.charAt(index)
  return character >= '①' && character <= '⑳'
}

/** 最后， closes 首先，其次，; at the start of a line it is no marker, so only enumerations know it. */
function matchLast(text: string, start: number): Marker | null {
  if (!text.startsWith('最后', start) || !/[，,、：:]/.test(text.charAt(start + 2))) return null
  const separator = text.charAt(start + 2)
  const end = start + 3
  const numeral = '最后'
  return {
    scheme: 'ordinal-word',
    text: numeral + separator,
    ordinal: 0,
    path: [0],
    numeral,
    separator,
    start,
    end,
  }
}

function isWord(scheme: MarkerScheme): boolean {
  return scheme === 'item-is' || scheme === 'item-in' || scheme === 'ordinal-word'
}

function findFamily({ scheme, text }: Marker): string | null {
  if (scheme === 'item-is' || scheme === 'item-in') return 'item'
  if (scheme === 'ordinal-word')
    return /^[首其再最](?![一二三四五六七八九十])/.test(text) ? '首' : text.charAt(0)
  return scheme === 'markdown' || scheme === 'chapter' || scheme === 'decimal' ? null : scheme
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
