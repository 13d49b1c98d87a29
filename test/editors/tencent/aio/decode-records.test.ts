import { describe, expect, it } from 'vitest'
import { decodeRecords } from '../../../../lib/editors/tencent/aio/decode-records'
import { TextReader } from '../../../../lib/editors/tencent/aio/record-text'
import { cacheOf, page, record, type TestRecord } from './records'

function decode(records: TestRecord[], learned: [unknown, string][] = []) {
  const cache = cacheOf(...records)
  return decodeRecords(records[0], {
    core: { recordOf: (id) => cache[id], pool: undefined },
    texts: new TextReader(),
    learned: new Map(learned),
  })
}

const texts = (records: TestRecord[]) => decode(records).paragraphs.map(({ text }) => text)

describe('records', () => {
  it('are paragraphs in the order of their parents, the title first', () => {
    const { paragraphs, unloaded } = decode([
      page('Page01', '总结', ['B', 'A', 'C']),
      record('A', 'header2', '二、打算'),
      record('B', 12, '一、情况', ['B1']),
      record('B1', 1, '正文'),
      record('C', 'quote', '引文', ['C1']),
      record('C1', 'text', '也是引文'),
    ])
    expect(unloaded).toBe(0)
    expect(paragraphs).toEqual([
      { key: 'Page01', text: '总结', isTitle: true },
      { key: 'B', text: '一、情况', heading: 1 },
      { key: 'B1', text: '正文' },
      { key: 'A', text: '二、打算', heading: 2 },
      { key: 'C', text: '引文', kind: 'quote' },
      { key: 'C1', text: '也是引文', kind: 'quote' },
    ])
  })

  it('number the items of a list by level, anew after anything else', () => {
    const item = (id: string, children: string[] = []) => record(id, 'numbered_list', id, children)
    const { paragraphs } = decode([
      page('P', '', ['a', 'b', 'text', 'c']),
      item('a', ['a1', 'a2']),
      item('a1'),
      item('a2'),
      item('b'),
      record('text', 'text', '文'),
      item('c'),
    ])
    const shown = paragraphs
      .filter(({ list }) => list)
      .map(({ number, list }) => [number, list?.level])
    expect(shown).toEqual([
      ['1.', 1],
      ['a.', 2],
      ['b.', 2],
      ['2.', 1],
      ['1.', 1],
    ])
  })

  it('give the cells of a table their places, deleted rows not counted', () => {
    const { paragraphs } = decode([
      page('P', '', ['T']),
      record('T', 26, null, ['R1', 'R2', 'R3']),
      record('R1', 27, null, ['c1', 'c2']),
      { ...record('R2', 27, null, ['x']), enabled: false },
      record('R3', 27, null, ['c3', 'c4']),
      record('c1', 28, '项目'),
      record('c2', 28, '完成'),
      record('x', 28, '没有了'),
      record('c3', 28, ''),
      record('c4', 28, null, ['t']),
      record('t', 1, '××次'),
    ])
    expect(paragraphs.slice(1)).toEqual([
      { key: 'c1', text: '项目', cell: { table: 'T', row: 0, column: 0 } },
      { key: 'c2', text: '完成', cell: { table: 'T', row: 0, column: 1 } },
      { key: 'c3', text: '', cell: { table: 'T', row: 1, column: 0 } },
      { key: 't', text: '××次', cell: { table: 'T', row: 1, column: 1 } },
    ])
  })

  it('count what is not in memory or cannot be read', () => {
    const { paragraphs, unloaded } = decode([
      page('P', '题', ['gone', 'A', 'odd']),
      record('A', 1, '甲'),
      { ...record('odd', 1), props: { title_changeset: 'Z:9>1=9+1$了' } },
    ])
    expect(unloaded).toBe(2)
    expect(paragraphs.map(({ key }) => key)).toEqual(['P', 'A'])
  })

  it('leave out what is deleted, other pages, pictures and empty containers', () => {
    expect(
      texts([
        page('P', '题', ['A', 'sub', 'image', 'columns', 'blank']),
        { ...record('A', 1, '甲'), enabled: false },
        page('sub', '子页面', ['inner']),
        record('inner', 1, '子页面的正文'),
        record('image', 2),
        record('columns', 'column_list', null, ['column']),
        record('column', 'column', null, ['B']),
        record('B', 1, '乙'),
        record('blank', 1),
      ]),
    ).toEqual(['题', '乙', ''])
  })

  it('end where they go round in a circle', () => {
    expect(
      texts([
        page('P', '题', ['A']),
        record('A', 1, '甲', ['B']),
        record('B', 1, '乙', ['A', 'P']),
      ]),
    ).toEqual(['题', '甲', '乙'])
  })

  it('lose a line end that every one of them has, and keep one that a writer put there', () => {
    const blocks = (first: string, second: string) =>
      texts([
        page('P', '题', ['A', 'B', 'C']),
        record('A', 1, first),
        record('B', 1, second),
        record('C', 1, ''),
      ])
    expect(blocks('甲\n', '乙\n')).toEqual(['题', '甲', '乙', ''])
    expect(blocks('甲\n', '乙')).toEqual(['题', '甲\n', '乙', ''])
  })

  it('take on kinds that the page taught', () => {
    const records = [page('P', '题', ['A']), record('A', 7, '甲')]
    expect(decode(records).paragraphs[1]).toEqual({ key: 'A', text: '甲' })
    expect(decode(records, [[7, 'numbered_list']]).paragraphs[1]).toMatchObject({ number: '1.' })
  })
})
