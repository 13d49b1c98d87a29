/** Which parts a heading stands for, by the synonym sets and their conflict rules. */
import { allMatches } from '../document/all-matches'
import type { PartId, SetId } from './genre'
import { type GuardedPatterns, guardPatterns } from './guarded-patterns'
import { actionPattern, type HeadingSet, headingSets, synonymPrefixPattern } from './heading-sets'
import { bareTitle } from './heading-title'

/** The parts a genre knows by headings, in conflict order, each with its sets. */
export interface SectionKind {
  part: PartId
  sets: readonly SetId[]
  /** Place in the genre's canonical order. */
  order: number
  movable: boolean
}

interface SynonymMatch {
  kind: SectionKind
  start: number
  end: number
}

interface KnownSets {
  sets: readonly { set: HeadingSet; kind: SectionKind }[]
  guarded: GuardedPatterns
}

/** So much may follow the last synonym: `存在的问题|方面`, `主要工作|及体会`. */
const LONGEST_TAIL = 6
/** The same where only a whole heading counts. */
const LONGEST_STRICT_TAIL = 2
/** Words before a synonym and the synonym are shorter together. */
const LONGEST_WHOLE = 44

/**
 * Parts of a chapter heading, in the order they are named; [] when no synonym decides. The longest
 * match comes first, of equal ones that of the earlier kind; several parts count when the heading
 * names them in canonical order (`问题及原因剖析`), otherwise the last one, as a Chinese noun phrase
 * has its head at the end.
 */
export function matchChapterHeading(title: string, kinds: readonly SectionKind[]): PartId[] {
  const bare = bareTitle(title)
  const matches = chooseMatches(findSynonyms(bare, kinds), kinds)
  const last = matches.at(-1)
  if (!last || bare.length - last.end > LONGEST_TAIL) return []
  return partsOf(matches)
}

/**
 * The same for places where a synonym may stand by chance (deeper headings, the words before a
 * colon): the synonyms must be the whole of it, but for words such as `当前` and `本年度`.
 */
export function matchWholeHeading(
  title: string,
  kinds: readonly SectionKind[],
  tail: RegExp | null = null,
): PartId[] {
  const bare = bareTitle(title)
  if (bare.length > LONGEST_WHOLE) return []
  const synonyms = findSynonyms(bare, kinds)
  if (synonyms.length === 0) return []
  const matches = chooseMatches(synonyms, kinds)
  const first = matches[0]
  const last = matches.at(-1)
  if (!first || !last || !synonymPrefixPattern.test(bare.slice(0, first.start))) return []
  const rest = bare.slice(last.end)
  return rest.length <= LONGEST_STRICT_TAIL || tail?.test(rest) ? partsOf(matches) : []
}

function findSynonyms(bare: string, kinds: readonly SectionKind[]): SynonymMatch[] {
  const { sets, guarded } = setsOf(kinds)
  const found: SynonymMatch[] = []
  const seen = guarded.see(bare)
  for (const [index, { set, kind }] of sets.entries())
    if (guarded.matchesAt(index, bare, seen)) found.push(...findInSet(bare, set, kind))
  return found
}

const keptSets = new WeakMap<readonly SectionKind[], KnownSets>()

/** The sets of all kinds in order, the same for every heading. */
function setsOf(kinds: readonly SectionKind[]): KnownSets {
  let known = keptSets.get(kinds)
  if (!known) {
    const sets = kinds.flatMap((kind) =>
      kind.sets.flatMap((id) => {
        const set = headingSets.get(id)
        return set ? [{ set, kind }] : []
      }),
    )
    known = { sets, guarded: guardPatterns(sets.map(({ set }) => set.any)) }
    keptSets.set(kinds, known)
  }
  return known
}

function findInSet(bare: string, set: HeadingSet, kind: SectionKind): SynonymMatch[] {
  return set.patterns.flatMap((pattern) =>
    allMatches(pattern, bare).flatMap((match) => {
      const end = match.index + match[0].length
      return match[0] && isNamedNotDone(bare, match.index, end, set)
        ? [{ kind, start: match.index, end }]
        : []
    }),
  )
}

/** `补齐短板弱项` tells what is done, `存在的短板弱项` names a chapter. */
function isNamedNotDone(bare: string, start: number, end: number, set: HeadingSet): boolean {
  if (start === 0) return true
  const clause = Math.max(bare.lastIndexOf('，', start - 1), bare.lastIndexOf('、', start - 1)) + 1
  if (!actionPattern.test(bare.slice(clause, start)) && !actionPattern.test(bare)) return true
  return set.afterAction?.test(bare.slice(0, end)) ?? false
}

function chooseMatches(
  matches: readonly SynonymMatch[],
  kinds: readonly SectionKind[],
): SynonymMatch[] {
  const sorted = [...matches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  )
  const chosen: SynonymMatch[] = []
  for (const match of sorted) {
    if (chosen.every((other) => match.end <= other.start || other.end <= match.start))
      chosen.push(match)
  }
  chosen.sort((a, b) => a.start - b.start)
  return chosen
}

function partsOf(matches: readonly SynonymMatch[]): PartId[] {
  const fixed = matches.filter((match) => !match.kind.movable)
  const inOrder = fixed.every(
    (match, index) => index === 0 || (fixed[index - 1]?.kind.order ?? 0) <= match.kind.order,
  )
  const last = matches.at(-1)
  const counted = inOrder || !last ? matches : [last]
  return [...new Set(counted.map((match) => match.kind.part))]
}
