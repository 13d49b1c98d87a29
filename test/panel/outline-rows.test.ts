import { describe, expect, it } from 'vitest'
import { countHeadings, flattenOutline, listParents } from '../../lib/panel/outline-rows'
import { createFinding, createNode, createReport } from './report-fixture'

const outline = [
  createNode(0, '履职', [createNode(2, '学习', [], 2), createNode(4, '组织', [], 2)]),
  createNode(6, '问题'),
]
const at = (paragraph: number, severity: 'error' | 'info' = 'error') =>
  createFinding({ id: `f${paragraph}`, paragraph, severity })
const report = createReport(Array(9).fill('文'), {
  outline,
  findings: [at(-1), at(1), at(3), at(5), at(5), at(8), at(8, 'info')],
})

describe('flattenOutline', () => {
  const rows = flattenOutline(report, new Set())

  it('lists headings in reading order with their depth', () => {
    expect(rows.map(({ node, depth }) => [node.title, depth])).toEqual([
      ['履职', 1],
      ['学习', 2],
      ['组织', 2],
      ['问题', 1],
    ])
  })

  it('counts problems up to the next heading of the same or a higher level', () => {
    expect(rows.map(({ problems }) => problems)).toEqual([4, 1, 2, 1])
  })

  it('says where each heading stands among its siblings', () => {
    expect(rows.map(({ position, siblings, parent }) => [position, siblings, parent])).toEqual([
      [1, 2, -1],
      [1, 2, 0],
      [2, 2, 0],
      [2, 2, -1],
    ])
  })

  it('leaves out what a collapsed heading holds, and keeps its problems', () => {
    const collapsed = flattenOutline(report, new Set(listParents(report)))
    expect(
      collapsed.map(({ node, expanded, problems }) => [node.title, expanded, problems]),
    ).toEqual([
      ['履职', false, 4],
      ['问题', false, 1],
    ])
  })

  it('tells two headings of one paragraph apart', () => {
    const twice = createReport(['甲'], { outline: [createNode(0, '一'), createNode(0, '二')] })
    const ids = flattenOutline(twice, new Set()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('flattens 6,000 headings with 6,000 findings', () => {
    const many = Array.from({ length: 6000 }, (_, index) => createNode(index, '题'))
    const long = createReport([], { outline: many, findings: many.map((_, index) => at(index)) })
    expect(flattenOutline(long, new Set())).toHaveLength(6000)
  })

  it('counts headings of all levels', () => {
    expect(countHeadings(outline)).toBe(4)
  })
})
