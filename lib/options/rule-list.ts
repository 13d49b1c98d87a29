/** Every rule as the settings show it, by group. */
import { type RuleGuide, ruleGuides } from '../checks/guide/guide'
import { rules } from '../checks/registry'
import { catalogues, isMessageKey, type Locale } from '../messages/catalogue'
import type { Severity } from '../report'

export interface RuleInfo {
  id: string
  name: string
  why: string
  /** Its own severity. */
  severity: Severity
  /** Null: no example was written for it. */
  guide: RuleGuide | null
}

export interface RuleGroup {
  id: string
  name: string
  rules: RuleInfo[]
}

/** In the order of the registry. */
export function listRuleGroups(locale: Locale): RuleGroup[] {
  const groups = new Map<string, RuleGroup>()
  const read = (key: string, fallback: string) =>
    isMessageKey(key) ? catalogues[locale][key] : fallback
  for (const { id, severity } of rules) {
    const [groupId = ''] = id.split('/')
    const group = groups.get(groupId) ?? {
      id: groupId,
      name: read(`groups.${groupId}`, groupId),
      rules: [],
    }
    groups.set(groupId, group)
    group.rules.push({
      id,
      severity,
      name: read(`${id}.name`, id),
      why: read(`${id}.why`, ''),
      guide: ruleGuides.get(id) ?? null,
    })
  }
  return [...groups.values()]
}

/** Rules in which every word of the query occurs; groups without one are left out. */
export function searchRules(
  groups: readonly RuleGroup[],
  query: string,
  accepts: (rule: RuleInfo) => boolean = () => true,
): RuleGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return groups.flatMap((group) => {
    const found = group.rules.filter((rule) => {
      const text = searchText(group, rule)
      return accepts(rule) && words.every((word) => text.includes(word))
    })
    return found.length > 0 ? [{ ...group, rules: found }] : []
  })
}

function searchText(group: RuleGroup, { id, name, why, guide }: RuleInfo): string {
  const example = guide ? [guide.source ?? '', guide.wrong] : []
  return [group.name, id, name, why, ...example].join('\n').toLowerCase()
}
