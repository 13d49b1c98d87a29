import { describe, expect, it } from 'vitest'
import { rules } from '../../lib/checks/registry'
import { listRuleGroups, searchRules } from '../../lib/options/rule-list'

const groups = listRuleGroups('zh-CN')
const idsOf = (found: typeof groups) =>
  found.flatMap((group) => group.rules.map(({ id }): string => id))

describe('rule list', () => {
  it('has every rule once, in groups with names in both languages', () => {
    expect(idsOf(groups).sort()).toEqual(rules.map(({ id }): string => id).sort())
    for (const locale of ['zh-CN', 'en'] as const)
      for (const group of listRuleGroups(locale)) {
        expect(group.name).not.toBe(group.id)
        for (const rule of group.rules) {
          expect(rule.name).not.toBe(rule.id)
          expect(rule.why).not.toBe('')
        }
      }
  })

  it.each([
    ['字母 X', 'placeholder/letter-x'],
    ['placeholder/letter', 'placeholder/letter-x'],
    ['9704', 'placeholder/year-slot'],
    ['联学共建', 'placeholder/geometric-mark'],
    ['没有填的空 星号', 'placeholder/asterisk'],
  ])('finds %s', (query, id) => {
    expect(idsOf(searchRules(groups, query))).toContain(id)
  })

  it('finds nothing for what is nowhere, all for nothing, and only what is accepted', () => {
    expect(searchRules(groups, '没有这种说法')).toEqual([])
    expect(searchRules(groups, '  ')).toEqual(groups)
    const one = searchRules(groups, '', ({ id }) => id === 'numbering/gap')
    expect(idsOf(one)).toEqual(['numbering/gap'])
  })
})
