/** How often a report names itself as which unit. */
import type { Collected } from '../../../rule'
import type { UnitMention } from '../matching/units'

export interface GroupCount {
  group: string
  mentions: readonly Collected<UnitMention>[]
  counts: ReadonlyMap<string, number>
  superiors: number
  /** `lineIndex unit` of units that a line names with their place: 长宁区政协. */
  named: ReadonlySet<string>
  /** The unit that the report mostly is; null: none stands out. */
  own: string | null
}

/** A unit named at least this often, and this many times as often as all others together, is the own one. */
const CLEAR = 3
const CLEAR_SHARE = 2.5

/** No group of units is named in two ways, as in most reports: then there is nothing to count. */
export function isOneUnit(mentions: readonly Collected<UnitMention>[]): boolean {
  const known = new Map<string, string>()
  let self: string | null = null
  for (const { item } of mentions) {
    const { group, unit, form } = item
    if (form === 'superior' || form === 'named') continue
    const before = known.get(group)
    if (before === undefined) known.set(group, unit)
    else if (before !== unit) return false
    // What the writer calls itself is compared across the groups.
    if (!item.isSelf) continue
    self ??= unit
    if (self !== unit) return false
  }
  return true
}

export function countUnits(mentions: readonly Collected<UnitMention>[]): GroupCount[] {
  const byGroup = new Map<string, Collected<UnitMention>[]>()
  for (const mention of mentions) {
    const { group } = mention.item
    const known = byGroup.get(group) ?? []
    byGroup.set(group, known)
    known.push(mention)
  }
  return Array.from(byGroup, ([group, all]) => {
    const own = all.filter(({ item: { form } }) => form !== 'superior' && form !== 'named')
    const counts = new Map<string, number>()
    for (const { item } of own) counts.set(item.unit, (counts.get(item.unit) ?? 0) + 1)
    const [most] = [...counts].sort((a, b) => b[1] - a[1])
    const others = own.length - (most?.[1] ?? 0)
    const isClear = most !== undefined && most[1] >= CLEAR && most[1] >= others * CLEAR_SHARE
    return {
      group,
      mentions: own,
      counts,
      superiors: all.filter(({ item }) => item.form === 'superior').length,
      named: new Set(
        all.flatMap(({ lineIndex, item: { form, unit } }) =>
          form === 'named' ? [`${lineIndex} ${unit}`] : [],
        ),
      ),
      own: isClear ? most[0] : null,
    }
  })
}
