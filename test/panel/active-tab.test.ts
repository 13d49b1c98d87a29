import { describe, expect, it } from 'vitest'
import { tabFromAddress } from '../../lib/panel/active-tab'

describe('tabFromAddress', () => {
  it.each([
    ['?tab=12', 12],
    ['?sample=1&tab=3', 3],
    ['', null],
    ['?tab=', null],
    ['?tab=-1', null],
    ['?tab=1e3', null],
    ['?tab=x', null],
  ])('%s', (search, expected) => {
    expect(tabFromAddress(search)).toBe(expected)
  })
})
