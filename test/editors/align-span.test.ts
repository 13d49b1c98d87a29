import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignStretch } from '../../lib/editors/align-span'

describe('a stretch of text that was judged', () => {
  it.each([
    ['unchanged', '共完成××项', '共完成××项', [3, 5], [3, 5]],
    ['text put before it', '共完成××项', '全年共完成××项', [3, 5], [5, 7]],
    ['text put after it', '共完成××项', '共完成××项任务', [3, 5], [3, 5]],
    ['text taken away before it', '共完成××项', '完成××项', [3, 5], [2, 4]],
    ['filled in', '共完成××项', '共完成12项', [3, 5], null],
    ['typed into', '共完成××项', '共完成×3×项', [3, 5], null],
    ['gone', '共完成××项', '', [3, 5], null],
  ] as const)('%s', (_, judged, shown, [start, end], expected) => {
    expect(alignStretch(judged, shown, { start, end })).toEqual(
      expected && { start: expected[0], end: expected[1] },
    )
  })

  it('is never put on other text', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '×', '，'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (judged, shown, a, b) => {
        const start = Math.min(a, b, judged.length)
        const end = Math.min(Math.max(a, b), judged.length)
        const moved = alignStretch(judged, shown, { start, end })
        if (moved) expect(shown.slice(moved.start, moved.end)).toBe(judged.slice(start, end))
      }),
    )
  })

  it('is found again after one edit beside it', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 8 })
    fc.assert(
      fc.property(text, text, text, text, (before, after, removed, inserted) => {
        const judged = `${before}${removed}〔标〕${after}`
        const start = before.length + removed.length
        const moved = alignStretch(judged, `${before}${inserted}〔标〕${after}`, {
          start,
          end: start + 3,
        })
        expect(moved?.start).toBe(before.length + inserted.length)
      }),
    )
  })
})
