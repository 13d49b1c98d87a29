import { describe, expect, it } from 'vitest'
import { formatChineseNumeral } from '../../lib/document/chinese-numeral'
import { formatMarker } from '../../lib/outline/format-marker'
import { findMarker } from '../../lib/outline/markers'
import {
  parseArabicNumeral,
  parseChineseNumeral,
  parseEnclosedNumeral,
} from '../../lib/outline/numerals'
import type { MarkerScheme } from '../../lib/outline/types'

describe('parseChineseNumeral', () => {
  it('reads what is written, 1 to 999', () => {
    for (let value = 1; value <= 999; value++)
      expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value)
  })

  it.each(['', '零', '十百', '一二', '二〇二三', '一百二', '一百十', '十零一', '一零', '甲'])(
    'rejects %s',
    (text) => {
      expect(parseChineseNumeral(text)).toBeNull()
    },
  )

  it('reads 〇 as 零', () => {
    expect(parseChineseNumeral('一百〇五')).toBe(105)
  })
})

describe('parseArabicNumeral', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['', null],
    ['1a', null],
    ['一', null],
  ])('%s', (text, value) => {
    expect(parseArabicNumeral(text)).toBe(value)
  })
})

describe('parseEnclosedNumeral', () => {
  it.each([
    ['①', 1],
    ['⑳', 20],
    ['⒈', 1],
    ['⑽', 10],
    ['❿', 10],
    ['㈩', 10],
    ['㉟', 35],
    ['㊱', 36],
    ['一', null],
    ['', null],
  ])('%s', (text, value) => {
    expect(parseEnclosedNumeral(text)).toBe(value)
  })
})

describe('formatMarker', () => {
  it.each<[MarkerScheme, number, string]>([
    ['chinese-comma', 12, '十二、'],
    ['chapter', 3, '第三章'],
    ['chinese-parenthesis', 1, '（一）'],
    ['arabic-point', 4, '4.'],
    ['arabic-comma', 4, '4、'],
    ['arabic-half-parenthesis', 2, '2)'],
    ['arabic-parenthesis', 2, '（2）'],
    ['circled', 20, '⑳'],
    ['circled', 21, '（21）'],
    ['item-is', 10, '十是'],
    ['item-in', 2, '二在'],
    ['ordinal-word', 3, '第三，'],
    ['markdown', 2, '## '],
  ])('%s %i', (scheme, ordinal, written) => {
    expect(formatMarker(scheme, ordinal)).toBe(written)
  })

  it.each<MarkerScheme>([
    'chinese-comma',
    'chapter',
    'chinese-parenthesis',
    'arabic-point',
    'arabic-comma',
    'arabic-half-parenthesis',
    'arabic-parenthesis',
    'circled',
    'decimal',
    'item-is',
    'item-in',
    'ordinal-word',
  ])('writes what findMarker reads: %s', (scheme) => {
    for (let ordinal = 1; ordinal <= 20; ordinal++)
      expect(findMarker(`${formatMarker(scheme, ordinal)}加强学习`)).toMatchObject({
        scheme,
        ordinal,
      })
  })
})
