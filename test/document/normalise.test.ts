import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../lib/document/normalise'

describe('normaliseText', () => {
  it.each([
    ['抓好落实', '抓好落实'],
    ['抓\u200b好\ufeff落\u00ad实', '抓好落实'],
    ['\u202a抓好\u202c落实\u2060', '抓好落实'],
    ['一、\u00a0抓好\u2003落实\u202f', '一、 抓好 落实 '],
    ['\u3000\u3000抓好落实', '\u3000\u3000抓好落实'],
    ['\u2f00\u2f1f\u2f06作', '一土二作'],
    ['\u2fdf', '\u2fdf'],
    ['', ''],
  ])('%j becomes %j', (raw, text) => {
    expect(normaliseText(raw).text).toBe(text)
  })

  it('needs no map when nothing is taken out', () => {
    expect(normaliseText('抓好\u00a0落实').rawOffsets).toBeNull()
    expect(normaliseText('抓\u200b好').rawOffsets).toEqual(Uint32Array.of(0, 2, 3))
  })

  it('is stable: normalised text does not change again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text } = normaliseText(raw)
        expect(normaliseText(text)).toEqual({ text, rawOffsets: null })
      }),
    )
  })
})
