import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeSnippet } from '../../lib/panel/snippet'
import { createFinding, createReport } from './report-fixture'

function snippetAt(text: string, start: number, end: number) {
  const finding = createFinding({ start, end, text: text.slice(start, end) })
  return takeSnippet(finding, createReport([text]))
}

describe('takeSnippet', () => {
  it.each([
    ['开会XX次。', 2, 4, { before: '开会', marked: 'XX', after: '次。' }],
    [
      `${'甲'.repeat(20)}__${'乙'.repeat(20)}`,
      20,
      22,
      { before: `…${'甲'.repeat(12)}`, marked: '__', after: `${'乙'.repeat(12)}…` },
    ],
    ['前一行\nXX后', 4, 6, { before: '前一行 ', marked: 'XX', after: '后' }],
    ['图\uFFFC旁XX', 3, 5, { before: '图▢旁', marked: 'XX', after: '' }],
  ])('%s', (text, start, end, expected) => {
    expect(snippetAt(text, start, end)).toEqual(expected)
  })

  it('has none for the whole document', () => {
    expect(takeSnippet(createFinding({ paragraph: -1 }), createReport(['甲']))).toBeNull()
  })

  it('shows the flagged text alone when the report came without paragraphs', () => {
    const finding = createFinding({ paragraph: 3, start: 5, end: 7, text: 'XX' })
    expect(takeSnippet(finding, createReport([]))).toEqual({ before: '', marked: 'XX', after: '' })
  })

  it('cuts a long flagged text in its middle', () => {
    const marked = snippetAt('丙'.repeat(500), 0, 500)?.marked ?? ''
    expect(marked).toContain('…')
    expect(marked.length).toBeLessThan(60)
  })

  it('never cuts a surrogate pair', () => {
    const text = fc.string({ unit: fc.constantFrom('字', '𠀀', 'a'), minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (sample, a, b) => {
        const start = a % sample.length
        const end = start + (b % (sample.length - start + 1))
        const snippet = snippetAt(sample, start, end)
        const isLone = (part: string, at: number) => /[\uDC00-\uDFFF]/.test(part.charAt(at))
        // Only what was cut by us counts: the finding itself may begin inside a pair.
        expect(isLone(snippet?.before.replace('…', '') ?? '', 0)).toBe(false)
        expect(/[\uD800-\uDBFF]…$/.test(snippet?.after ?? '')).toBe(false)
      }),
    )
  })
})
