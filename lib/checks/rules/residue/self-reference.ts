/** `我局`, `我校`, `我公司` side by side in one report: the writer is not one unit (practice). */
import type { Line } from '../../../document/line'
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { areNested, type UnitMention } from './matching/units'
import { wordTriggers } from './matching/words'
import { groupByReport } from './shared/by-report'
import { countUnits, isOneUnit } from './shared/unit-counts'
import { unitsOf, withoutRepeats } from './shared/unit-mentions'

/** So many names, or two that each stand this often, are no slip. */
const KINDS = 3
const OFTEN = 2

const NONE: readonly UnitMention[] = []

function readOwn(line: Line): readonly UnitMention[] {
  const units = unitsOf(line)
  return units.length === 0
    ? NONE
    : units.filter(({ form, isMarkable }) => form === 'own' && isMarkable)
}

export const selfReference = defineCollectingRule<UnitMention>({
  id: 'residue/self-reference',
  severity: 'info',
  triggers: wordTriggers.units,
  collect: (line, { kind, textKind }) =>
    textKind === 'official' && kind !== 'quote' && kind !== 'cell' ? readOwn(line) : NONE,
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ items: ofReport }) => {
      if (isOneUnit(ofReport)) return []
      const findings = countUnits(ofReport).flatMap(
        ({ own, counts, mentions }): DocumentFinding[] => {
          const units = [...counts.keys()]
          const exclusive = units.filter((one) => units.every((two) => !areNested(one, two)))
          const isMixed =
            exclusive.length >= KINDS ||
            (exclusive.length > 1 && exclusive.every((one) => (counts.get(one) ?? 0) >= OFTEN))
          // Where one unit stands out, the others are marked one by one.
          if (own !== null || !isMixed) return []
          const first = new Map<string, DocumentFinding>()
          const names = [...new Set(mentions.map(({ item }) => item.text))].join('、')
          for (const { lineIndex, item } of mentions)
            if (!first.has(item.unit))
              first.set(item.unit, {
                lineIndex,
                start: item.start,
                end: item.end,
                message: 'residue/self-reference.message',
                values: { names },
                suggestions: [],
              })
          return [...first.values()].slice(1)
        },
      )
      return withoutRepeats(findings)
    }),
})
