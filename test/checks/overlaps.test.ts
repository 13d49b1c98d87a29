import { describe, expect, it } from 'vitest'
import { dropOverlaps } from '../../lib/checks/overlaps'
import type { Rule } from '../../lib/checks/rule'
import type { PlacedFinding } from '../../lib/checks/rule-finding'

const rules = ['placeholder/a', 'terms/b'].map(
  (id): Rule => ({ id: id as Rule['id'], severity: 'error', scope: 'line', check: () => [] }),
)

function place(ruleOrder: number, start: number, end: number, lineIndex = 0): PlacedFinding {
  const rule = rules[ruleOrder]
  if (!rule) throw new RangeError('no such rule')
  const finding = { start, end, message: 'app.name' as const }
  return { lineIndex, found: { rule, ruleOrder, severity: 'error', finding } }
}

const kept = (...placed: PlacedFinding[]) =>
  dropOverlaps(placed).map(({ found }) => [found.ruleOrder, found.finding.start, found.finding.end])

describe('overlapping findings', () => {
  it('keeps the earlier rule where one place lies inside the other', () => {
    expect(kept(place(0, 2, 6), place(1, 3, 5))).toEqual([[0, 2, 6]])
    expect(kept(place(1, 2, 6), place(0, 3, 5))).toEqual([[0, 3, 5]])
    expect(kept(place(0, 2, 6), place(1, 2, 6))).toEqual([[0, 2, 6]])
  })

  it('keeps places side by side, crossing ones, and all of one rule', () => {
    expect(kept(place(0, 2, 6), place(1, 6, 8))).toHaveLength(2)
    expect(kept(place(0, 2, 6), place(1, 4, 8))).toHaveLength(2)
    expect(kept(place(0, 2, 6), place(0, 3, 5))).toHaveLength(2)
    expect(kept(place(0, 2, 6), place(1, 3, 5, 1))).toHaveLength(2)
  })

  it('keeps what lies inside a long passage', () => {
    expect(kept(place(0, 0, 40), place(1, 3, 5))).toHaveLength(2)
  })
})
