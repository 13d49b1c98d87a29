import { describe, expect, it } from 'vitest'
import { compileTriggers } from '../../lib/checks/triggers'

describe('triggers', () => {
  const choose = compileTriggers(['，。', undefined, '“。', ''])

  it('chooses the rules whose characters a text holds, and those without triggers', () => {
    expect(choose('工作，总结')).toEqual([0, 1])
    expect(choose('工作。')).toEqual([0, 1, 2])
    expect(choose('“工作')).toEqual([1, 2])
    expect(choose('')).toEqual([1])
  })

  it('knows more rules than fit a machine word', () => {
    const many = compileTriggers(
      Array.from({ length: 70 }, (_, index) => String.fromCharCode(0x4e00 + index)),
    )
    expect(many('\u4e00\u4e1f\u4e20\u4e45')).toEqual([0, 31, 32, 69])
    expect(many('一')).toEqual([0])
  })
})
