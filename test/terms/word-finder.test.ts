import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordFinder } from '../../lib/terms/word-finder'

const finderOf = (...words: string[]) => createWordFinder(words.map((word) => [word, word.length]))

describe('word finder', () => {
  it('finds the longest word at each place', () => {
    const found = finderOf('工商局', '工商局长', '局长').find('原工商局长和工商局的局长')
    expect(found.map(({ start, word, value }) => [start, word, value])).toEqual([
      [1, '工商局长', 4],
      [6, '工商局', 3],
      [10, '局长', 2],
    ])
  })

  it('knows every word by one of its triggers', () => {
    const words = ['工作', '党建工作', '国税局', '地税局', '税务']
    const { triggers } = finderOf(...words)
    for (const word of words) expect([...triggers].some((one) => word.includes(one))).toBe(true)
    expect(triggers.length).toBeLessThan(words.length)
  })

  it('refuses words of one character', () => {
    expect(() => finderOf('的')).toThrow(RangeError)
  })

  it('finds what a plain search finds', () => {
    const text = fc.stringMatching(/^[甲乙丙]{0,12}$/)
    const words = fc.uniqueArray(fc.stringMatching(/^[甲乙丙]{2,4}$/), { minLength: 1 })
    fc.assert(
      fc.property(text, words, (haystack, list) => {
        const expected: string[] = []
        for (let at = 0; at < haystack.length; ) {
          const match = [...list]
            .sort((a, b) => b.length - a.length)
            .find((word) => haystack.startsWith(word, at))
          if (match) expected.push(`${at}${match}`)
          at += match?.length ?? 1
        }
        expect(
          finderOf(...list)
            .find(haystack)
            .map((one) => `${one.start}${one.word}`),
        ).toEqual(expected)
      }),
    )
  })
})
