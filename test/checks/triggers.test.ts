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

  it('gives equal sets as the same array', () => {
    expect(choose('，一')).toBe(choose('二，，'))
  })
})
