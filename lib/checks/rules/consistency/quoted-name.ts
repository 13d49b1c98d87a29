/** One name between quotation marks in two spellings: `“双周论坛”`, `“双周讲坛”` (practice). */
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { isHanCode } from './shared/characters'
import { findNamePairs, findQuoted, type QuotedName } from './shared/quoted'
import { readSlip } from './shared/slips'

const LONGEST = 14
/** Of names of three characters most are one character apart by chance: “三农”, “三公”. */
const SHORTEST = 4
/** Together with that many other uses a single one is very probably the slip. */
const SURE_USES = 2
const SURE_LENGTH = 5

export const quotedName = defineCollectingRule<QuotedName>({
  id: 'consistency/quoted-name',
  severity: 'info',
  triggers: '“',
  collect: ({ text }, { textKind }) =>
    textKind === 'guide' || textKind === 'other'
      ? []
      : findQuoted(text, '“', '”', LONGEST).filter(({ name }) => isName(name)),
  judge: (items) =>
    findNamePairs(items).flatMap((pair) => {
      const name = pair.common[0]?.name
      const difference = readSlip(pair)
      if (name === undefined || !difference) return []
      const isSure =
        pair.common.length >= SURE_USES && pair.rare.length === 1 && name.length >= SURE_LENGTH
      return pair.rare.map(
        ({ lineIndex, start, end, name: written }): DocumentFinding => ({
          lineIndex,
          start,
          end,
          ...(isSure && { severity: 'warning' as const }),
          message: 'consistency/quoted-name.message',
          values: { written, name },
          suggestions: [name],
        }),
      )
    }),
})

/** Han characters only, so no number, no clause and no Latin word. */
function isName(name: string): boolean {
  if (name.length < SHORTEST) return false
  for (let index = 0; index < name.length; index++)
    if (!isHanCode(name.charCodeAt(index))) return false
  return true
}
