import { describe, expect, it } from 'vitest'
import { rawOffset, shownText } from '../../../lib/editors/wps/word/control-characters'
import { decodeWordText } from '../../../lib/editors/wps/word/decode-text'

const texts = (raw: string) => decodeWordText(raw).map(({ text }) => text)

describe('paragraphs', () => {
  it.each([
    ['甲\r乙\r', ['甲', '乙']],
    ['甲\r\r乙\r', ['甲', '', '乙']],
    ['\r', ['']],
    ['', []],
    ['甲', ['甲']],
    ['甲\r\n乙\r\n', ['甲', '乙']],
    ['甲\v乙\r', ['甲\n乙']],
    ['甲\f乙\r', ['甲\n乙']],
    ['\u0001图\r', ['\uFFFC图']],
    ['注\u0002文\u0005\r', ['注文']],
    ['甲\u001E乙\u001F丙\r', ['甲\u2011乙丙']],
    ['列\t一\r', ['列\t一']],
  ])('%j', (raw, expected) => {
    expect(texts(raw)).toEqual(expected)
  })

  it('know their place in the raw text and their number', () => {
    const raw = '甲\r\u0003乙\u0004\v丙\r丁\r\u0007\r\u0007末\r'
    for (const { text, rawStart, rawEnd } of decodeWordText(raw))
      expect(shownText(raw.slice(rawStart, rawEnd))).toBe(text)
    expect(decodeWordText(raw).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 5])
  })
})

describe('a table of contents', () => {
  const kinds = (raw: string) => decodeWordText(raw).map(({ kind }) => kind ?? null)

  it('is not the author’s text, over several paragraphs or in one', () => {
    expect(kinds('题\r\u0003一、甲\t1\r二、乙\t2\u0004\r正文\r')).toEqual([
      null,
      'synced',
      'synced',
      null,
    ])
    expect(kinds('题\r\u0003一、甲\t1\u0004\r正文\r')).toEqual([null, 'synced', null])
  })

  it('is not any field, nor a mark without its end', () => {
    expect(kinds('见\u0003第一章\u0004所述\r正文\r')).toEqual([null, null])
    expect(kinds('题\r\u0003一、甲\t1\r正文\r')).toEqual([null, null, null])
  })
})

describe('a table', () => {
  const cells = (raw: string) =>
    decodeWordText(raw).map(({ text, cell }) =>
      cell ? `${text}@${cell.table}:${cell.row},${cell.column}` : text,
    )

  it.each([
    ['\r\u0007', '\r\u0007'],
    ['\u0007', '\u0007'],
  ])('with cells ended by %j', (end) => {
    expect(cells(`前\r甲${end}乙${end}${end}丙${end}${end}${end}后\r`)).toEqual([
      '前',
      '甲@table-1:0,0',
      '乙@table-1:0,1',
      '丙@table-1:1,0',
      '@table-1:1,1',
      '后',
    ])
  })

  it('whose rows have no end of their own is one row', () => {
    expect(cells('甲\u0007乙\u0007后\r')).toEqual(['甲@table-1:0,0', '乙@table-1:0,1', '后'])
  })

  it('is not the one before', () => {
    expect(cells('甲\u0007\u0007间\r乙\u0007\u0007')).toEqual([
      '甲@table-1:0,0',
      '间',
      '乙@table-2:0,0',
    ])
  })
})

it('offsets go back to the raw text', () => {
  const raw = '\u0003甲\u0004乙\v\u0002丙'
  const shown = shownText(raw)
  expect(shown).toBe('甲乙\n丙')
  for (let offset = 0; offset < shown.length; offset++)
    expect(shownText(raw.charAt(rawOffset(raw, offset)))).toBe(shown.charAt(offset))
  expect(rawOffset(raw, shown.length)).toBe(raw.length)
})

it('takes linear time', () => {
  const hostile = ['\u0003', '\u0007', '\r\u0003', '\v', '\u0003\u0004'].map((part) =>
    part.repeat(100_000),
  )
  const started = performance.now()
  for (const raw of hostile) decodeWordText(raw)
  expect(performance.now() - started).toBeLessThan(4_000)
})
