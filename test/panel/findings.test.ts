import { describe, expect, it } from 'vitest'
import { filterFindings, INITIAL_FILTER, keepPlace, listBlanks } from '../../lib/panel/findings'
import { createFinding, createReport } from './report-fixture'

const findings = [
  createFinding({ id: 'a', rule: 'placeholder/letter-x' }),
  createFinding({ id: 'b', severity: 'warning' }),
  createFinding({ id: 'c', severity: 'info', rule: 'punctuation/half-width' }),
  createFinding({ id: 'd', rule: 'placeholder/underscore' }),
]
const report = createReport(['甲'], { findings })
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('findings', () => {
  it('walks the blanks in document order', () => {
    expect(idsOf(listBlanks(report))).toEqual(['a', 'd'])
  })

  it('leaves info out until asked for', () => {
    expect(idsOf(filterFindings(findings, INITIAL_FILTER))).toEqual(['a', 'b', 'd'])
    expect(idsOf(filterFindings(findings, { ...INITIAL_FILTER, info: true }))).toHaveLength(4)
  })

  it.each([
    ['the same finding, moved', 'd', 0, 3],
    ['what moved into the place of one that is gone', 'gone', 2, 2],
    ['the last one when the list became shorter', 'gone', 9, 3],
    ['the first when nothing was chosen', null, 0, 0],
  ])('keeps the place at %s', (_, id, index, expected) => {
    expect(keepPlace(findings, id, index)).toBe(expected)
  })

  it('has no place in an empty list', () => {
    expect(keepPlace([], 'a', 0)).toBe(-1)
  })
})
