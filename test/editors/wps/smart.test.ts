// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { decodeView } from '../../../lib/editors/wps/smart/decode-view'
import { alignMounted } from '../../../lib/editors/wps/smart/mounted'
import { createViewReader } from '../../../lib/editors/wps/smart/view-reader'

interface FakeNode {
  type: { name: string }
  attrs: Record<string, unknown>
  text?: string
  isTextblock: boolean
  isLeaf: boolean
  content: { size: number; content: FakeNode[] }
}

function node(name: string, children: (FakeNode | string)[] = [], attrs = {}): FakeNode {
  const content = children.map((child) =>
    typeof child === 'string' ? { ...node('text'), text: child } : child,
  )
  const inline = new Set([
    'text',
    'hard_break',
    'emoji',
    'native_inline_container',
    'rangeMarkBegin',
  ])
  return {
    type: { name },
    attrs,
    isTextblock: content.some((child) => inline.has(child.type.name)) && !inline.has(name),
    isLeaf: content.length === 0,
    content: { size: content.length, content },
  }
}

describe('a view as paragraphs', () => {
  it('has title, headings, lists, breaks and objects', () => {
    const view = node('doc', [
      node('outline-title', ['述职报告']),
      node('heading', ['一、概况'], { level: 2 }),
      node('heading3', ['（一）']),
      node('paragraph', ['甲', node('hard_break'), '乙', node('emoji'), node('rangeMarkBegin')]),
      node('paragraph', ['项'], { listType: 'ordered-decimal' }),
      node('code_block', ['code']),
      node('horizontal_rule'),
      node('picture'),
      node('HighlightBlock', [node('paragraph', [node('native_inline_container', ['内'])])]),
      node('blockquote', [node('paragraph', ['引'])]),
    ])
    expect(decodeView(view)).toEqual([
      { text: '述职报告', isTitle: true },
      { text: '一、概况', heading: 2 },
      { text: '（一）', heading: 3 },
      { text: '甲\n乙\uFFFC' },
      { text: '项', list: { ordered: true, level: 1 } },
      { text: 'code', kind: 'code' },
      { text: '\uFFFC' },
      { text: '内' },
      { text: '引', kind: 'quote' },
    ])
  })

  it('has the cells of tables by row and column, under either spelling', () => {
    const cell = (name: string, text: string) => node(name, [node('paragraph', [text])])
    const table = node('outline-table', [
      node('outline-table-row', [
        cell('outline-table-cell', '甲'),
        cell('outline-table-cell', '乙'),
      ]),
    ])
    const plain = node('table', [node('tableRow', [cell('tableCell', '丙')])])
    expect(decodeView(node('doc', [table, plain])).map(({ text, cell }) => [text, cell])).toEqual([
      ['甲', { table: 'table-1', row: 0, column: 0 }],
      ['乙', { table: 'table-1', row: 0, column: 1 }],
      ['丙', { table: 'table-2', row: 0, column: 0 }],
    ])
  })

  it('ends where nodes hold themselves', () => {
    const cyclic = node('doc', [node('sub_doc', [node('paragraph', ['甲'])])])
    cyclic.content.content.push(cyclic)
    expect(decodeView(cyclic).length).toBeLessThan(300)
  })
})

describe('the reader in the page', () => {
  it('takes the document of the root, and gives the same answer for the same one', () => {
    document.body.innerHTML = '<div class="ProseMirror" contenteditable="true"><p>甲</p></div>'
    const root = document.querySelector('.ProseMirror')
    const reader = createViewReader(document)
    expect(reader.measure()).toBeNull()
    expect(reader.read(undefined)).toEqual({ state: 'absent' })
    Object.assign(root ?? {}, {
      pmViewDesc: { node: node('doc', [node('paragraph', ['甲 乙\uFFFC'])]) },
    })
    expect(reader.measure()).toBe(2)
    const first = reader.read(undefined)
    if (first.state !== 'read') throw new Error('not read')
    expect(first.changes.content).toMatchObject({
      kind: 'whole',
      paragraphs: [{ text: '甲 乙\uFFFC' }],
    })
    const same = reader.read(first.changes.revision)
    expect(same).toMatchObject({ changes: { content: { kind: 'changes', splices: [] } } })
  })
})

describe('mounted blocks', () => {
  const texts = ['题', '同', '甲', '同', '乙', '丙', '同']
  it.each([
    [
      ['甲', '同', '乙'],
      [2, 3, 4],
    ],
    [
      ['同', '乙', '改过', '同'],
      [3, 4, 5, 6],
    ],
    [
      ['', '甲', '同'],
      [-1, 2, 3],
    ],
    [
      ['没有', '也没有'],
      [-1, -1],
    ],
    [
      ['甲', '新', '同', '乙'],
      [2, 3, 3, 4],
    ],
  ])('%j are %j', (mounted, expected) => {
    const found = alignMounted(mounted, texts)
    // Of a block that is new in the stretch nothing is asked but that the others keep their places.
    mounted.forEach((text, index) => {
      if (texts.includes(text) || text === '') expect(found[index]).toBe(expected[index])
    })
    if (!mounted.some((text) => texts.includes(text))) expect(found).toEqual(expected)
  })
})
