import { describe, expect, it } from 'vitest'
import { fixedWords, readFixedWords } from '../../lib/terms/fixed-words'
import { findMaskedWords } from '../../lib/terms/masked-words'

describe('fixedWords', () => {
  it('are distinct words of four characters and more', () => {
    expect(fixedWords.length).toBeGreaterThan(150)
    expect(new Set(fixedWords).size).toBe(fixedWords.length)
    expect(fixedWords.every((word) => /^[\u3400-\u9fff]{4,}$/.test(word))).toBe(true)
  })

  it.each([{ words: ['党建'] }, { words: ['凝心聚力', '凝心聚力'] }, { words: [] }, {}])(
    'reject the bad list %j',
    (input) => {
      expect(() => readFixedWords(input)).toThrow()
    },
  )
})

describe('findMaskedWords', () => {
  it('gives the letter, the span and the word', () => {
    expect(findMaskedWords('要凝X聚力')).toEqual([
      { letter: 2, start: 1, end: 5, word: '凝心聚力' },
    ])
    expect(findMaskedWords('政治i理论')).toEqual([
      { letter: 2, start: 0, end: 5, word: '政治理论' },
    ])
  })

  it('prefers the longest word', () => {
    expect(findMaskedWords('中Y八项规定精神')[0]?.word).toBe('中央八项规定精神')
  })

  it('leaves every fixed word alone', () => {
    expect(fixedWords.flatMap((word) => findMaskedWords(word))).toEqual([])
  })
})
