import { describe, expect, it } from 'vitest'
import { createLiteralFinder } from '../../lib/terms/literal-finder'

const finder = createLiteralFinder([
  ['〓', 1],
  ['【〓】', 2],
  ['待核', 3],
])
const find = (text: string) => finder.find(text).map(({ start, end, value }) => [start, end, value])

describe('createLiteralFinder', () => {
  it('finds strings of any length in order', () => {
    expect(find('〓待核【〓】〓')).toEqual([
      [0, 1, 1],
      [1, 3, 3],
      [3, 6, 2],
      [6, 7, 1],
    ])
  })

  it('finds nothing where there is nothing', () => {
    expect(find('')).toEqual([])
    expect(find('待查')).toEqual([])
    expect(createLiteralFinder([]).find('〓')).toEqual([])
  })
})
