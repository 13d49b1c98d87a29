import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../lib/document/lines'
import { normaliseText } from '../../lib/document/normalise'

const special = fc.constantFrom(
  ...['\n', '\v', '\r', '\r\n', '\u2028', '\u2029', '\u200b', '\ufeff', '\u00ad', '\u00a0'],
  ...['\u2003', '\u3000', '\u2f00', '\ufffc', '😀', '一', '、', 'a'],
)
const rawText = fc.array(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 40,
})

describe('splitLines', () => {
  it.each([
    ['', ['']],
    ['一行', ['一行']],
    ['一行\n两行', ['一行', '两行']],
    ['一行\v两行\r三行\r\n四行', ['一行', '两行', '三行', '四行']],
    ['一行\u2028两行\u2029', ['一行', '两行', '']],
    ['\n', ['', '']],
  ])('%j', (text, expected) => {
    const lines = splitLines({ key: 'a', text })
    expect(lines.map((line) => line.text)).toEqual(expected)
    expect(lines.map((line) => line.ordinal)).toEqual(expected.map((_, index) => index))
  })

  it('maps offsets of a later line to the paragraph', () => {
    const [, line] = splitLines({ key: 'a', text: '标题\n抓\u200b好落实' })
    expect(line?.text).toBe('抓好落实')
    expect(line?.toRaw(0)).toBe(3)
    expect(line?.toRaw(1)).toBe(5)
    expect(line?.toRaw(4)).toBe(8)
  })

  it('maps every range back to the raw text it came from', () => {
    fc.assert(
      fc.property(rawText, fc.nat(), fc.nat(), (parts, first, second) => {
        const raw = parts.join('')
        for (const line of splitLines({ key: 'a', text: raw })) {
          const size = line.text.length + 1
          const [start, end] = [first % size, second % size].sort((a, b) => a - b) as [
            number,
            number,
          ]
          const slice = raw.slice(line.toRaw(start), line.toRaw(end))
          expect(normaliseText(slice).text).toBe(line.text.slice(start, end))
          expect(line.text).not.toMatch(/[\n\v\r\u2028\u2029]/)
        }
      }),
    )
  })

  it('keeps surrogate pairs whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        for (const { text } of splitLines({ key: 'a', text: raw }))
          expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
      }),
    )
  })
})
