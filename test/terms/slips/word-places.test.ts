import { describe, expect, it } from 'vitest'
import { beginsWord, endsWord, isInWord, isWordAt } from '../../../lib/terms/slips/word-places'

const known = new Set(['坚持', '持续', '学学', '一体化'])
const words = { isWord: (text: string) => known.has(text) }

describe('isWordAt', () => {
  it.each([
    ['要坚持', 1, 2, true],
    ['要坚持', 0, 2, false],
    ['坚持', -1, 2, false],
    ['坚持', 1, 2, false],
  ])('%s from %i, %i characters: %s', (text, start, length, expected) => {
    expect(isWordAt(words, text, start, length)).toBe(expected)
  })
})

describe('isInWord', () => {
  it.each([
    ['要坚持做', 0, false],
    ['要坚持做', 1, true],
    ['要坚持做', 2, true],
    ['要坚持做', 3, false],
    ['一体化', 1, true],
    ['', 0, false],
  ])('%s at %i: %s', (text, at, expected) => {
    expect(isInWord(words, text, at)).toBe(expected)
  })
})

describe('beginsWord and endsWord', () => {
  it.each([
    ['坚持续', 0, true, false],
    ['坚持续', 1, true, false],
    ['坚持续', 2, false, true],
    ['坚持续', 3, false, true],
    // A character twice is no word here.
    ['学学', 0, false, false],
    ['学学', 2, false, false],
  ])('%s at %i: %s, %s', (text, at, begins, ends) => {
    expect(beginsWord(words, text, at)).toBe(begins)
    expect(endsWord(words, text, at)).toBe(ends)
  })
})
