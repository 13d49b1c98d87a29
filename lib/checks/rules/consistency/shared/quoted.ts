/** Names between quotation marks or book title marks, and which of them are one slip apart. */
import type { Collected } from '../../../rule'
import { isSentenceEnd } from './characters'

/** What stands between a pair of marks. */
export interface QuotedName {
  name: string
  /** Of the name, without its marks. */
  start: number
  end: number
  /** Same number for what stands in one clause of the line. */
  clause: number
}

const FULL_WIDTH_COMMA = 0xff0c
const FULL_WIDTH_COLON = 0xff1a

export interface Quotes {
  open: string
  close: string
  longest: number
}

/** Names between the marks without others inside. */
export function findQuoted(
  text: string,
  { open, close, longest }: Quotes,
  isName: (name: string) => boolean,
): QuotedName[] {
  const found: QuotedName[] = []
  let clause = 0
  let counted = 0
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    const start = at + 1
    const end = findClose(text, start, open, close, longest)
    if (end <= start) continue
    const name = text.slice(start, end)
    if (!isName(name)) continue
    for (; counted < at; counted++) if (isClauseEnd(text.charCodeAt(counted))) clause++
    found.push({ name, start, end, clause })
  }
  return found
}

function isClauseEnd(code: number): boolean {
  return isSentenceEnd(code) || code === FULL_WIDTH_COMMA || code === FULL_WIDTH_COLON
}

/** -1: another pair begins before, or it is too far. */
function findClose(text: string, from: number, open: string, close: string, longest: number) {
  for (let index = from; index <= from + longest && index < text.length; index++) {
    const character = text.charAt(index)
    if (character === close) return index
    if (character === open) return -1
  }
  return -1
}

export type NameUse<Name extends QuotedName = QuotedName> = Name & { lineIndex: number }

/** Two names that differ in one character. */
export interface NamePair<Name extends QuotedName = QuotedName> {
  /** The one to mark: seldom, or later when both are as frequent. */
  rare: readonly NameUse<Name>[]
  common: readonly NameUse<Name>[]
}

export interface Marked<Name extends QuotedName> {
  use: NameUse<Name>
  /** The other way to write it. */
  other: string
}

/** The rare uses; all of them when nothing tells which are right. */
export function usesToMark<Name extends QuotedName>(pair: NamePair<Name>): Marked<Name>[] {
  const { rare, common } = pair
  const mark = (uses: readonly NameUse<Name>[], other: string) =>
    uses.map((use) => ({ use, other }))
  const marked = mark(rare, common[0]?.name ?? '')
  return rare.length < common.length ? marked : [...marked, ...mark(common, rare[0]?.name ?? '')]
}

/** Same length, one character replaced: offset and both characters; else one has a character more. */
export interface Difference {
  at: number
  /** '' when it has none there. */
  one: string
  other: string
}

/** Of that many names that begin or end alike only the first are compared: they are a series. */
const BUCKET = 12

/**
 * Pairs of different names one character apart. Two such names have their first or their second
 * half in common, so each is compared with those of its halves only.
 */
export function findNamePairs<Name extends QuotedName>(
  uses: readonly Collected<Name>[],
): NamePair<Name>[] {
  const byName = new Map<string, Collected<Name>[]>()
  for (const use of uses) {
    const known = byName.get(use.item.name)
    if (known) known.push(use)
    else byName.set(use.item.name, [use])
  }
  if (byName.size < 2) return []
  const pairs: NamePair<Name>[] = []
  const byHalf = new Map<string, string[]>()
  for (const [name, own] of byName) {
    const seen = new Set<string>()
    for (const half of halvesOf(name)) {
      const sharing = byHalf.get(half)
      if (!sharing) {
        byHalf.set(half, [name])
        continue
      }
      for (const other of sharing) {
        if (other === name || seen.has(other)) continue
        seen.add(other)
        const others = byName.get(other)
        if (!others || !findDifference(name, other)) continue
        const isCommon = own.length > others.length
        pairs.push({
          rare: (isCommon ? others : own).map(toUse),
          common: (isCommon ? own : others).map(toUse),
        })
      }
      if (sharing.length < BUCKET) sharing.push(name)
    }
  }
  return pairs
}

function toUse<Name extends QuotedName>({ lineIndex, item }: Collected<Name>): NameUse<Name> {
  return { ...item, lineIndex }
}

/** First and second half as a name of its length has them, and as one a character shorter. */
function halvesOf(name: string): string[] {
  return [name.length, name.length - 1].flatMap((length) => {
    const middle = length >> 1
    const second = name.slice(name.length - (length - middle))
    return [`${length}<${name.slice(0, middle)}`, `${length}>${second}`]
  })
}

/** Where two names one character apart differ; null when it is more than one. */
export function findDifference(one: string, other: string): Difference | null {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  const isReplaced = one.length === other.length
  const rest = (name: string, isLonger: boolean) => name.slice(isReplaced || isLonger ? at + 1 : at)
  if (Math.abs(one.length - other.length) > 1) return null
  if (rest(one, one.length > other.length) !== rest(other, other.length > one.length)) return null
  return {
    at,
    one: isReplaced || one.length > other.length ? one.charAt(at) : '',
    other: isReplaced || other.length > one.length ? other.charAt(at) : '',
  }
}
