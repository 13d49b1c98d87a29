import { describe, expect, it } from 'vitest'
import { decodeBlocks } from '../../../lib/editors/feishu/decode-blocks'
import { asPageObject, block, destroyedBlock, page } from './blocks'

const textsOf = (root: unknown) => decodeBlocks(root).paragraphs.map(({ text }) => text)

describe('order and keys', () => {
  it('reads the title from the root and then the blocks with their children', () => {
    const root = page(
      '年度总结',
      block('heading1', '一、概述', { children: [block('text', '缩进在标题下')] }),
      block('text', '正文', { children: [block('text', '缩进的正文')] }),
      block('callout', null, { children: [block('text', '提示')] }),
      block('grid', null, {
        children: [
          block('grid_column', null, { children: [block('text', '左')] }),
          block('grid_column', null, { children: [block('text', '右')] }),
        ],
      }),
    )
    const { paragraphs, unloaded } = decodeBlocks(root)
    expect(paragraphs.map(({ text }) => text)).toEqual([
      '年度总结',
      '一、概述',
      '缩进在标题下',
      '正文',
      '缩进的正文',
      '提示',
      '左',
      '右',
    ])
    expect(unloaded).toBe(0)
    expect(paragraphs[0]).toEqual({ key: root.record.id, text: '年度总结', isTitle: true })
    expect(new Set(paragraphs.map(({ key }) => key)).size).toBe(paragraphs.length)
  })

  it('keeps empty paragraphs and an empty title', () => {
    expect(textsOf(page('', block('text', ''), block('text', '正文')))).toEqual(['', '', '正文'])
  })

  it('takes the key from record.id, else recordId, else the number of the block', () => {
    const root = page(
      '题',
      block('text', '甲', { record: { id: 'K1' } }),
      block('text', '乙', { record: undefined, recordId: 'K2' }),
      block('text', '丙', { record: undefined, id: 77 }),
      block('text', '丁', { record: { id: 'K1' } }),
    )
    const keys = decodeBlocks(root).paragraphs.map(({ key }) => key)
    expect(keys.slice(1)).toEqual(['K1', 'K2', 'block-77', 'K1#2'])
  })

  it('goes through 20,000 blocks nested in no way the stack could not bear', () => {
    let inner = block('text', '最里')
    for (let depth = 0; depth < 90; depth++) inner = block('text', '', { children: [inner] })
    const many = Array.from({ length: 20_000 }, (_, index) => block('text', `第${index}段`))
    const { paragraphs, unloaded } = decodeBlocks(page('题', inner, ...many))
    expect(paragraphs.length).toBe(20_092)
    expect(unloaded).toBe(0)
  })
})

describe('what blocks say of their paragraphs', () => {
  it('tells headings of all nine levels', () => {
    const levels = Array.from({ length: 9 }, (_, index) => index + 1)
    const root = page('题', ...levels.map((level) => block(`heading${level}`, `${level}级`)))
    expect(
      decodeBlocks(root)
        .paragraphs.slice(1)
        .map(({ heading }) => heading),
    ).toEqual(levels)
  })

  it('counts ordered items: seq, auto, and a new start after any other sibling', () => {
    const item = (seq: string, children: unknown[] = []) =>
      block('ordered', '项', { snapshot: { seq }, children })
    const root = page(
      '题',
      item('1'),
      item('auto', [item('1'), item('auto', [item('1'), item('auto')])]),
      item('auto'),
      block('text', '中断'),
      item('auto'),
      item('7'),
      item('auto'),
    )
    expect(
      decodeBlocks(root)
        .paragraphs.slice(1)
        .map(({ number }) => number),
    ).toEqual(['1.', '2.', 'a.', 'b.', 'i.', 'ii.', '3.', undefined, '1.', '7.', '8.'])
  })

  it('shows the path of numbered headings', () => {
    const numbered = (level: number, seq = 'auto', seq_level?: string) =>
      block(`heading${level}`, '节', { snapshot: { seq, seq_level } })
    const root = page(
      '题',
      numbered(1, '1', 'auto'),
      numbered(2, 'auto', 'auto'),
      numbered(2, 'auto', 'auto'),
      numbered(1, 'auto', 'auto'),
      numbered(2, '1', 'auto'),
      numbered(1, '5'),
      block('heading1', '没有编号'),
    )
    expect(
      decodeBlocks(root)
        .paragraphs.slice(1)
        .map(({ number }) => number),
    ).toEqual(['1', '1.1', '1.2', '2', '2.1', '5', undefined])
  })

  it('tells lists and their depth', () => {
    const root = page(
      '题',
      block('bullet', '一层', {
        children: [block('todo', '二层', { children: [block('text', '文')] })],
      }),
    )
    expect(decodeBlocks(root).paragraphs.slice(1)).toMatchObject([
      { list: { ordered: false, level: 1 } },
      { list: { ordered: false, level: 2 } },
      { text: '文' },
    ])
    expect(decodeBlocks(root).paragraphs[3]).not.toHaveProperty('list')
  })

  it('tells code and quotes', () => {
    const root = page(
      '题',
      block('code', 'let a\nlet b'),
      block('quote', '引文'),
      block('quote_container', null, { children: [block('text', '长引文')] }),
    )
    expect(
      decodeBlocks(root)
        .paragraphs.slice(1)
        .map(({ kind }) => kind),
    ).toEqual(['code', 'quote', 'quote'])
  })

  it('reads tables row by row and leaves covered cells out', () => {
    const cell = (text: string) => block('table_cell', null, { children: [block('text', text)] })
    const table = block('table', null, {
      snapshot: {
        rows_id: ['r1', 'r2'],
        columns_id: ['c1', 'c2', 'c3'],
        cell_set: { r1c2: { merge_info: { row_span: 2, col_span: 2 } } },
      },
      children: [cell('甲'), cell('合并'), cell(''), cell('乙'), cell(''), cell('')],
    })
    const { paragraphs } = decodeBlocks(page('题', table, block('text', '表后')))
    expect(paragraphs.slice(1).map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['甲', 0, 0],
      ['合并', 0, 1],
      ['乙', 1, 0],
      ['表后', undefined, undefined],
    ])
    expect(paragraphs[1]?.cell?.table).toBe(table.record.id)
  })

  it('marks synced text as not the author’s, under keys of its own', () => {
    const inner = block('text', '别的文档')
    const root = page(
      '题',
      block('text', '自己的', { record: inner.record }),
      block('synced_reference', null, {
        record: { id: 'S' },
        innerBlockManager: { rootBlockModel: page('别的题', inner, block('pending', null)) },
      }),
    )
    const { paragraphs, unloaded } = decodeBlocks(root)
    expect(paragraphs[1]?.key).toBe(inner.record.id)
    expect(paragraphs[2]).toEqual({ key: `S/${inner.record.id}`, text: '别的文档', kind: 'synced' })
    expect(unloaded).toBe(1)
  })
})

describe('text', () => {
  it.each([
    [
      'an embed without placeholder',
      [{ insert: '', attributes: { 'inline-component': '{}' } }],
      '\uFFFC',
    ],
    [
      'an embed with placeholder',
      [{ insert: '\uFFFC', attributes: { 'inline-component': '{}' } }],
      '\uFFFC',
    ],
    [
      'an equation',
      [{ insert: ' ', attributes: { equation: 'x\n' } }, { insert: '。' }],
      '\uFFFC。',
    ],
    ['a soft break', [{ insert: '上\n下' }], '上\n下'],
    ['only one final line end is the block’s own', [{ insert: '文\n' }], '文\n'],
    [
      'runs of several styles',
      [{ insert: '甲', attributes: { bold: 'true' } }, { insert: '乙' }],
      '甲乙',
    ],
  ])('%s', (_, operations, expected) => {
    expect(textsOf(page('题', block('text', operations)))[1]).toBe(expected)
  })

  it('does without a final line end and without operations', () => {
    const bare = block('text', null, { zoneState: { content: { ops: [{ insert: '无换行' }] } } })
    const old = block('text', null, { zoneState: { allText: '旧写法\n' } })
    expect(textsOf(page('题', bare, old)).slice(1)).toEqual(['无换行', '旧写法'])
  })
})

describe('what is not there', () => {
  it('counts pending, unhydrated and destroyed blocks, and reads on', () => {
    const root = page(
      '题',
      block('text', '一'),
      block('pending', null),
      block('code', null, { type: 'fallback' }),
      destroyedBlock,
      block('text', '二'),
    )
    const { paragraphs, unloaded } = decodeBlocks(root)
    expect(paragraphs.map(({ text }) => text)).toEqual(['题', '一', '二'])
    expect(unloaded).toBe(3)
  })

  it('counts and reads what stands inside a block that is not there yet', () => {
    const root = page(
      '题',
      block('fallback', null, { children: [block('text', '内'), block('pending', null)] }),
      block('callout', null, { children: [block('pending', null), block('text', '提示')] }),
    )
    const { paragraphs, unloaded } = decodeBlocks(root)
    expect(paragraphs.map(({ text }) => text)).toEqual(['题', '内', '提示'])
    expect(unloaded).toBe(3)
  })

  it('counts a synced block until its document is there, and reads it from either place', () => {
    const hidden = block('callout', null, { children: [block('pending', null)] })
    const inner = [block('text', '别的'), hidden]
    const synced = (others: object) => page('题', block('synced_reference', null, { ...others }))
    expect(decodeBlocks(synced({ isAllDataReady: false }))).toMatchObject({ unloaded: 1 })
    expect(decodeBlocks(synced({ isAllDataReady: true }))).toMatchObject({ unloaded: 0 })
    const below = { innerBlockManager: { rootBlockModel: page('别的题', ...inner) } }
    for (const place of [below, { children: inner }]) {
      const { paragraphs, unloaded } = decodeBlocks(synced({ ...place, isAllDataReady: true }))
      expect(paragraphs.slice(1)).toMatchObject([{ text: '别的', kind: 'synced' }])
      expect(unloaded).toBe(1)
    }
  })

  it('passes blocks without text of their own: images, boards, lists of mentions', () => {
    const root = page(
      '题',
      block('image', null),
      block('whiteboard', null, { type: 'fallback' }),
      block('back_ref_list', null, { children: [block('text', '不是正文')] }),
      block('some-future-block', null, { children: [block('text', '里面的正文')] }),
    )
    expect(decodeBlocks(root)).toMatchObject({ unloaded: 0 })
    expect(textsOf(root)).toEqual(['题', '里面的正文'])
  })

  it('reads proxies with cycles and throwing getters', () => {
    const root = page(
      '题',
      asPageObject(block('text', '正文', { children: [asPageObject(block('text', '内'))] })),
    )
    expect(textsOf(asPageObject(root))).toEqual(['题', '正文', '内'])
  })

  it('ends when children lead back to where they came from', () => {
    const looping = block('text', '环')
    looping.children = [looping]
    const { paragraphs, unloaded } = decodeBlocks(page('题', looping))
    expect(paragraphs.length).toBeLessThan(200)
    expect(unloaded).toBe(1)
  })

  it('takes what is no block for nothing', () => {
    for (const root of [undefined, null, 42, 'text', {}, destroyedBlock])
      expect(decodeBlocks(root)).toEqual({ paragraphs: [], unloaded: 0 })
  })
})
