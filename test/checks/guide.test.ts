import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../lib/checks/analyser'
import { type RuleGuide, ruleGuides } from '../../lib/checks/guide/guide'
import { NO_PREFERENCES } from '../../lib/checks/preferences'
import { rules } from '../../lib/checks/registry'
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import { createLanguage } from '../../lib/terms/language'
import { loadLanguage } from '../../scripts/load-dictionaries'

const words = createLanguage(loadLanguage())

function rulesThatFind(text: string, { genre, preferences }: RuleGuide): string[] {
  const report = createAnalyser({ words }).update(textSnapshot(text), {
    locale: 'zh-CN',
    genre: genre ?? null,
    preferences: preferences ?? NO_PREFERENCES,
    today: { year: 2026, month: 3, day: 1 },
  })
  return report.findings.map(({ rule }) => rule)
}

describe('guide', () => {
  it('speaks of rules that exist', () => {
    const ids = new Set(rules.map(({ id }): string => id))
    expect([...ruleGuides.keys()].filter((id) => !ids.has(id))).toEqual([])
  })

  it.each(rules.map(({ id }) => id))('%s has examples that hold', (id) => {
    const guide = ruleGuides.get(id)
    expect(guide).toBeDefined()
    if (!guide) return
    expect(rulesThatFind(guide.wrong, guide)).toContain(id)
    expect(rulesThatFind(guide.right, guide)).not.toContain(id)
  })
})
