/** `区政协` in a report of a 县政协, `我校` in a report of a 局: another unit's text shows through (practice). */
import { type Collected, type DocumentFinding, defineCollectingRule } from '../../rule'
import { areNested, findSectors, type SectorMention, type UnitMention } from './matching/units'
import { wordTriggers } from './matching/words'
import { judgeByAuthor } from './shared/by-author'
import { groupByReport } from './shared/by-report'
import { countUnits, type GroupCount, isOneUnit } from './shared/unit-counts'
import { unitsOf, withoutRepeats } from './shared/unit-mentions'

/** One place against this many is a warning. */
const SURE_SHARE = 5

type Mention = { unit: UnitMention; sector: null } | { unit: null; sector: SectorMention }

const NONE: readonly Mention[] = []

export const mixedUnit = defineCollectingRule<Mention>({
  id: 'residue/mixed-unit',
  severity: 'warning',
  triggers: `${wordTriggers.units}党`,
  collect: (line, { kind, textKind }) => {
    if (textKind !== 'official' || kind === 'quote' || kind === 'cell') return NONE
    const units = unitsOf(line)
    const sectors = findSectors(line.text)
    if (units.length + sectors.length === 0) return NONE
    return [
      ...units.map((unit) => ({ unit, sector: null })),
      ...sectors.map((sector) => ({ unit: null, sector })),
    ]
  },
  judge: (items, document) =>
    groupByReport(items, document).flatMap(({ report, items: ofReport }) => {
      const units: Collected<UnitMention>[] = []
      const sectors: Collected<SectorMention>[] = []
      for (const { lineIndex, item } of ofReport) {
        if (item.unit) units.push({ lineIndex, item: item.unit })
        else sectors.push({ lineIndex, item: item.sector })
      }
      const found = isOneUnit(units)
        ? []
        : [...judgeByAuthor(units, report, document), ...countUnits(units).flatMap(judgeGroup)]
      return [...withoutRepeats(found), ...judgeSectors(sectors)]
    }),
})

function judgeGroup({ own, counts, mentions, superiors, named }: GroupCount): DocumentFinding[] {
  if (own === null || counts.size < 2) return []
  const count = counts.get(own) ?? 0
  // A text of the level above names those below it.
  if (superiors > count) return []
  const foreign = mentions.filter(({ lineIndex, item: { unit, form, isMarkable } }) => {
    if (unit === own || !isMarkable || areNested(unit, own)) return false
    // A city has counties below it, but does not call itself one.
    return (own !== '市' || form === 'own') && !named.has(`${lineIndex} ${unit}`)
  })
  const isSure = count >= foreign.length * SURE_SHARE
  return foreign.map(({ lineIndex, item }) => ({
    lineIndex,
    start: item.start,
    end: item.end,
    severity: isSure ? 'warning' : 'info',
    message: 'residue/mixed-unit.message',
    values: { text: item.text, unit: item.unit, own },
    suggestions: [item.text.replace(item.unit, own)],
  }))
}

/** The trade named first is taken for the writer's own unless another is named more often. */
function judgeSectors(mentions: readonly Collected<SectorMention>[]): DocumentFinding[] {
  if (mentions.length < 2) return []
  const counts = new Map<string, number>()
  for (const { item } of mentions) counts.set(item.sector, (counts.get(item.sector) ?? 0) + 1)
  if (counts.size < 2) return []
  const own = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
  return mentions
    .filter(({ item }) => item.sector !== own)
    .map(({ lineIndex, item: { start, end, sector } }) => ({
      lineIndex,
      start,
      end,
      severity: 'info',
      message: 'residue/mixed-unit.message.sector',
      values: { sector, own },
      suggestions: [],
    }))
}
