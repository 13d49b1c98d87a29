/** One name between quotation marks in two spellings: `“双周论坛”`, `“双周讲坛”` (practice). */
import { defineCollectingRule } from '../../rule'
import { isHanCode } from './shared/characters'
import { findingsOfPair, isSingleSlip, SURE_USES } from './shared/name-findings'
import {
  type Difference,
  findNamePairs,
  findQuoted,
  type NamePair,
  type QuotedName,
} from './shared/quoted'
import { isFunctionCharacter, readSlip } from './shared/slips'

const QUOTES = { open: '“', close: '”', longest: 14 }
/** Of names of three characters most are one character apart by chance: “三农”, “三公”. */
const SHORTEST = 4
/** Shorter names are formed in pairs: “智能党建”, “智慧党建”. */
const SURE_LENGTH = 5

interface Name extends QuotedName {
  /** What follows the closing mark. */
  next: string
}

export const quotedName = defineCollectingRule<Name>({
  id: 'consistency/quoted-name',
  severity: 'info',
  triggers: '“',
  collect: ({ text }, { textKind }) =>
    textKind === 'guide' || textKind === 'other'
      ? []
      : findQuoted(text, QUOTES, isName).map(({ name, start, end, clause }) => {
          const next = text.slice(end + 1, end + 3)
          return { name, start, end, clause, next }
        }),
  judge: (items) =>
    findNamePairs(items).flatMap((pair) => {
      const name = pair.common[0]?.name
      const difference = readSlip(pair)
      if (name === undefined || !difference || !isLikely(pair, difference)) return []
      const isSure = isSingleSlip(pair) && name.length >= SURE_LENGTH
      return findingsOfPair(pair, 'consistency/quoted-name.message', isSure)
    }),
})

/** Han characters only, so no number, no clause and no Latin word. */
function isName(name: string): boolean {
  return name.length >= SHORTEST && isHan(name)
}

function isHan(text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (!isHanCode(text.charCodeAt(index))) return false
  return true
}

/**
 * A short name that stands there once only differs on purpose in its first word (水韵江苏, 水运江苏)
 * and by a slip in its last (论坛, 讲坛), unless the same words follow or one makes no word.
 */
function isLikely(
  { rare, common }: NamePair<Name>,
  { at, one: character, other: instead }: Difference,
): boolean {
  const [one] = rare
  const [other] = common
  if (!one || !other || one.name.length >= SURE_LENGTH || common.length >= SURE_USES) return true
  if (at >= one.name.length - 2) return true
  if (isFunctionCharacter(character) || isFunctionCharacter(instead)) return true
  return one.next === other.next && one.next.length === 2 && isHan(one.next)
}
