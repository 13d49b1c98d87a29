import { describe, expect, it } from 'vitest'
import { countLone } from '../../lib/terms/lone-characters'

const words = new Set(['我局', '坚持', '生命', '至上', '持续', '先锋'])
const isWord = (text: string) => words.has(text)

describe('countLone', () => {
  it.each([
    ['生命至上', 0, 4, 0],
    ['生名至上', 0, 4, 2],
    ['我局坚持生名至上', 4, 8, 2],
    // A word may reach into the piece.
    ['坚持', 1, 2, 0],
    ['坚持续', 0, 3, 1],
    ['', 0, 0, 0],
  ])('%s from %i to %i: %i', (text, start, end, count) => {
    expect(countLone(text, start, end, isWord)).toBe(count)
  })
})
