/** Whether two names one character apart can be one name with a slip, or are two on purpose. */
import * as v from 'valibot'
import data from '../data/parallel-characters.json'
import { type Difference, findDifference, type NamePair, type NameUse } from './quoted'

const { sets, added, functions } = v.parse(
  v.strictObject({
    /** Characters of one set tell things of a series apart: 上半年, 下半年. */
    sets: v.array(v.pipe(v.string(), v.minLength(2))),
    /** What makes another name when it is put in front of or into a name. */
    added: v.pipe(v.string(), v.nonEmpty()),
    /** Of grammar: hardly any name has one that another has not. */
    functions: v.pipe(v.string(), v.nonEmpty()),
  }),
  data,
)

/** Names of that length are seldom alike by design. */
const LONG = 5

const setsOf = new Map<string, Set<number>>()
sets.forEach((characters, index) => {
  for (const character of characters) {
    const known = setsOf.get(character) ?? new Set()
    known.add(index)
    setsOf.set(character, known)
  }
})

export function isFunctionCharacter(character: string): boolean {
  return character !== '' && functions.includes(character)
}

/** Null when both names may be meant. */
export function readSlip(pair: NamePair): Difference | null {
  const [rare] = pair.rare
  const [common] = pair.common
  if (!rare || !common) return null
  const difference = findDifference(rare.name, common.name)
  if (!difference || isSeries(difference, rare.name, common.name)) return null
  // 弘扬“法治精神”“法制精神”: names of one list are told apart by their writer.
  return areListed(pair.rare, pair.common) ? null : difference
}

function isSeries({ at, one, other }: Difference, rare: string, common: string): boolean {
  if (one === '' || other === '') {
    const longer = one === '' ? common : rare
    const character = one || other
    if (added.includes(character) || setsOf.get(character)?.has(0)) return true
    // A word more or less at the edge: “为群众办实事”, “我为群众办实事”.
    return at === 0 || at === longer.length - 1
  }
  const first = setsOf.get(one)
  const second = setsOf.get(other)
  if (!first || !second) return false
  for (const set of first) if (second.has(set)) return true
  return false
}

/** Both in one list, or short and side by side in two clauses, each once. */
function areListed(rare: readonly NameUse[], common: readonly NameUse[]): boolean {
  const isSingle = common.length === 1 && (common[0]?.name.length ?? 0) < LONG
  return rare.some((one) =>
    common.some(
      (other) =>
        one.lineIndex === other.lineIndex &&
        Math.abs(one.clause - other.clause) <= (isSingle ? 1 : 0),
    ),
  )
}
