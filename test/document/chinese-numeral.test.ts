import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatChineseNumeral } from '../../lib/document/chinese-numeral'
import { parseChineseNumeral } from '../../lib/outline/numerals'

describe('formatChineseNumeral', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [2300, '二千三百'],
    [0, '0'],
    [10_000, '10000'],
    [1.5, '1.5'],
  ])('writes %d as %s', (value, written) => {
    expect(formatChineseNumeral(value)).toBe(written)
  })

  it('writes what the outline reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value)
      }),
    )
  })
})
