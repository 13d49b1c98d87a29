import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import userWords from '../../lib/segmentation/data/user-words.json'
import { createSegmenter } from '../../lib/segmentation/segmenter'
import { loadDictionaries } from '../../scripts/load-dictionaries'

const dictionaries = loadDictionaries()
const segmenter = createSegmenter(dictionaries)
const cut = (text: string) => segmenter.segment(text).map((word) => word.text)

function expectExactOffsets(text: string) {
  let last = 0
  for (const { start, end, text: word } of segmenter.segment(text)) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(word)
    expect(word.isWellFormed?.() ?? true).toBe(true)
    last = end
  }
  return last
}

describe('segment', () => {
  it.each([
    ['认真落实党建工作责任制', ['认真', '落实', '党建', '工作', '责任制']],
    ['研究生命的起源', ['研究', '生命', '的', '起源']],
    ['这是一件重要的事情', ['这是', '一件', '重要', '的', '事情']],
    ['召开12次会议，WPS文档 3份', ['召开', '12', '次', '会议', 'WPS', '文档', '3', '份']],
    ['', []],
    [' 　——……（）“”', []],
  ])('cuts %j', (text, words) => {
    expect(cut(text)).toEqual(words)
  })

  it('keeps offsets across spaces, emoji, rare characters and line breaks', () => {
    const text = '  一、加强 学习😀\r\n𠮷野家\u{feff}的报\u200b告 \ud800坏字'
    expectExactOffsets(text)
    expect(cut(text)).toContain('加强')
  })

  it('gives slices of any text, in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '一',
        '二',
        '点',
        '年',
        '的',
        '王',
        '小',
        '明',
        '党支部',
        '述职报告',
        '😀',
        '𠮷',
      ),
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((c) => String.fromCharCode(c)),
      }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expectExactOffsets(pieces.join(''))
      }),
    )
  })

  it('leaves no Han character out', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'党建工作一二三点年的王小明华𠮷龘'),
      maxLength: 700,
    })
    fc.assert(
      fc.property(text, (han) => {
        expect(cut(han).join('')).toBe(han)
      }),
      { numRuns: 60 },
    )
  })

  it.each(['一', '中', '点', '的', '王', '龘', '𠮷', 'a', '8', '😀'])(
    'comes to an end on 10,000 times %s',
    (character) => {
      expectExactOffsets(character.repeat(10_000))
    },
  )

  it('comes to an end on 10,000 characters without a mark', () => {
    const sentence =
      '我们团队在本年度完成了全部重点任务并且将群众满意率从百分之八十提高到百分之九十五以上'
    const text = sentence.repeat(Math.ceil(10_000 / sentence.length))
    expect(expectExactOffsets(text)).toBe(text.length)
  })

  it('cuts a long run as it cuts its sentences', () => {
    const sentence = '认真落实党建工作责任制和意识形态工作责任制'
    const once = cut(sentence)
    expect(cut(sentence.repeat(40))).toEqual(Array.from({ length: 40 }, () => once).flat())
  })
})

describe('user dictionary', () => {
  it.each(Object.values(userWords).flat())('keeps %s whole', (word) => {
    expect(cut(word)).toEqual([word])
  })

  it('keeps terms whole inside a sentence', () => {
    expect(cut('深入学习习近平总书记重要讲话')).toContain('习近平')
    expect(cut('严格落实三会一课制度')).toContain('三会一课')
    expect(cut('现将本人述职报告如下')).toContain('述职报告')
    expect(cut('履行一岗双责要求')).toContain('一岗双责')
  })

  it('has no word twice and none that segmentit knows', () => {
    const words = Object.values(userWords).flat()
    expect(new Set(words).size).toBe(words.length)
    const known = new Set(
      Object.values(dictionaries).flatMap((text) =>
        text.split('\n').map((line) => line.split('|')[0]?.trim()),
      ),
    )
    expect(words.filter((word) => known.has(word))).toEqual([])
  })
})
