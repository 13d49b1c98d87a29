import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMatches } from '../../lib/document/all-matches'

describe('all matches', () => {
  it.each([/a/g, /a?/g, /(a)(b)?/g, /(?<=a)b|^/g])('of %s are those of matchAll', (pattern) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abc]{0,12}$/), (text) => {
        expect(allMatches(pattern, text)).toEqual([...text.matchAll(pattern)])
      }),
    )
  })

  it('need a global pattern', () => {
    expect(() => allMatches(/a/, 'a')).toThrow(RangeError)
  })
})
