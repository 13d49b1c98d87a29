import { describe, expect, it } from 'vitest'
import { matchCovers } from '../../../../lib/editors/tencent/doc/match-covers'
import { matchTitles } from '../../../../lib/editors/tencent/doc/match-titles'

describe('titles of the outline', () => {
  const TEXTS = ['总结', '一、情况', '正文', '小结', '二、打算', '小结', '完']
  it.each<[string, string[], [number, number][]]>([
    [
      'in order',
      ['一、情况', '二、打算'],
      [
        [0, 1],
        [1, 4],
      ],
    ],
    ['with words of the outline itself', ['大纲', '一、情况', '折叠'], [[1, 1]]],
    [
      'that repeat',
      ['小结', '小结', '小结'],
      [
        [0, 3],
        [1, 5],
      ],
    ],
    ['out of order', ['二、打算', '一、情况'], [[0, 4]]],
    ['with other blanks', [' 一、 情况 '], [[0, 1]]],
    ['none', [], []],
  ])('%s', (_, titles, expected) => {
    const matches = matchTitles(titles, TEXTS)
    expect(matches.map(({ title, paragraph }) => [title, paragraph])).toEqual(expected)
  })

  it('may hold numbers that the editor makes itself', () => {
    expect(matchTitles(['1.2 工作情况', '（三）打算'], ['工作情况', '打算'])).toEqual([
      { title: 0, paragraph: 0, number: '1.2' },
      { title: 1, paragraph: 1, number: '（三）' },
    ])
  })

  it('are found in linear time', () => {
    const titles = Array.from({ length: 5_000 }, () => '小结')
    const started = performance.now()
    expect(matchTitles(titles, titles)).toHaveLength(5_000)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('covers', () => {
  const BODY = '这一段正文很长，要排三行才放得下。'.repeat(6)
  const TEXTS = ['总结', BODY, '一、情况', BODY, '', '完']
  const cover = (height: number, text = '') => ({ text, width: 600, height })
  const shapes = [cover(44), cover(84), cover(36), cover(84), cover(28), cover(28)]

  it('of a page whose paragraphs are known', () => {
    const places = [{ number: 3, first: 1, count: 2 }]
    expect(matchCovers({ number: 3, covers: shapes.slice(0, 2) }, places, TEXTS)).toEqual([1, 2])
    expect(matchCovers({ number: 3, covers: shapes.slice(0, 3) }, places, TEXTS)).toBeNull()
    expect(matchCovers({ number: 4, covers: shapes.slice(0, 2) }, places, TEXTS)).toBeNull()
  })

  it('of the first page, when their heights agree', () => {
    expect(matchCovers({ number: 0, covers: shapes }, [], TEXTS)).toEqual([0, 1, 2, 3, 4, 5])
    expect(matchCovers({ number: 1, covers: shapes }, [], TEXTS)).toBeNull()
    expect(matchCovers({ number: 0, covers: shapes.slice(1) }, [], TEXTS)).toBeNull()
    expect(matchCovers({ number: 0, covers: [] }, [], TEXTS)).toBeNull()
  })

  it('that hold their text', () => {
    const covers = [cover(30, '一、情况'), cover(90, BODY)]
    expect(matchCovers({ number: 7, covers }, [], TEXTS)).toEqual([2, 3])
    expect(matchCovers({ number: 7, covers: [cover(90, BODY)] }, [], TEXTS)).toBeNull()
    const places = [{ number: 7, first: 1, count: 2 }]
    expect(matchCovers({ number: 7, covers }, places, TEXTS)).toBeNull()
  })

  it('more than there are paragraphs', () => {
    const places = [{ number: 0, first: 5, count: 2 }]
    expect(matchCovers({ number: 0, covers: shapes.slice(0, 2) }, places, TEXTS)).toBeNull()
  })
})
