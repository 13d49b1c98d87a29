/** Names between quotation marks or book title marks, and which of them are one slip apart. */
import type { Collected } from '../../../rule'

/** What stands between a pair of marks. */
export interface QuotedName {
  name: string
  /** Of the name, without its marks. */
  start: number
  end: number
  /** Same number for what stands in one clause of the line. */
  clause: number
}

const CLAUSE_ENDS = '，。；：！？'

/** Names between `open` and `close` without marks inside, at most `longest` characters. */
export function findQuoted(
  text: string,
  open: string,
  close: string,
  longest: number,
): QuotedName[] {
  const found: QuotedName[] = []
  let clause = 0
  let counted = 0
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    for (; counted < at; counted++) if (CLAUSE_ENDS.includes(text.charAt(counted))) clause++
    const end = text.indexOf(close, at + 1)
    if (end < 0) break
    const start = at + 1
    if (end - start > longest || text.lastIndexOf(open, end) !== at) continue
    found.push({ name: text.slice(start, end), start, end, clause })
  }
  return found
}

export type NameUse<Name extends QuotedName = QuotedName> = Name & { lineIndex: number }

/** Two names that differ in one character. */
export interface NamePair<Name extends QuotedName = QuotedName> {
  /** The one to mark: seldom, or later when both are as frequent. */
  rare: readonly NameUse<Name>[]
  common: readonly NameUse<Name>[]
}

/** Same length, one character replaced: offset and both characters; else one has a character more. */
export interface Difference {
  at: number
  /** '' when it has none there. */
  one: string
  other: string
}

const HOLE = '\u0000'
/** Of that many names alike only the first few are compared: they are a series. */
const BUCKET = 4

/**
 * Pairs of different names one character apart. Each name is filed under its forms with one
 * character masked or left out, so the work is linear in the number of characters.
 */
export function findNamePairs<Name extends QuotedName>(
  uses: readonly Collected<Name>[],
): NamePair<Name>[] {
  const byName = new Map<string, NameUse<Name>[]>()
  for (const { lineIndex, item } of uses) {
    const known = byName.get(item.name)
    if (known) known.push({ ...item, lineIndex })
    else byName.set(item.name, [{ ...item, lineIndex }])
  }
  if (byName.size < 2) return []
  const pairs: NamePair<Name>[] = []
  const byForm = new Map<string, NameUse<Name>[][]>()
  for (const [name, own] of byName) {
    const seen = new Set<NameUse<Name>[]>()
    for (const form of formsOf(name)) {
      const sharing = byForm.get(form)
      if (!sharing) {
        byForm.set(form, [own])
        continue
      }
      for (const other of sharing)
        if (other !== own && !seen.has(other)) {
          seen.add(other)
          const isCommon = own.length > other.length
          pairs.push({ rare: isCommon ? other : own, common: isCommon ? own : other })
        }
      if (sharing.length < BUCKET && !sharing.includes(own)) sharing.push(own)
    }
  }
  return pairs
}

/** With one character masked, with one left out, and the name itself. */
function* formsOf(name: string): Generator<string> {
  yield name
  for (let at = 0; at < name.length; at++) {
    const before = name.slice(0, at)
    const after = name.slice(at + 1)
    yield before + HOLE + after
    // Left out at the same place on both sides would be a replacement; the name itself is filed too.
    yield before + after
  }
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
