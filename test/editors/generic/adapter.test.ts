// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditorAdapter } from '../../../lib/editors/adapter'
import { createGenericAdapter } from '../../../lib/editors/generic/adapter'

/** happy-dom lays nothing out: sizes come from an attribute. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    const height = Number(this.dataset.size ?? 20)
    return new DOMRect(0, 0, height === 0 ? 0 : 100, height)
  })
})

function open(html: string): EditorAdapter {
  document.body.innerHTML = html
  return createGenericAdapter(document)
}
const query = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`no ${selector}`)
  return element
}
const textsOf = async (adapter: EditorAdapter) =>
  (await adapter.read()).paragraphs.map(({ text }) => text)

describe('which text', () => {
  it('is that of the largest editable element that is shown', async () => {
    const adapter = open(
      `<div contenteditable="true" data-size="30">评论</div>
       <div contenteditable="true" data-size="300"><p>正文</p></div>
       <textarea data-size="0">没有显示</textarea>`,
    )
    expect(await adapter.read()).toMatchObject({ editor: 'generic', layer: 'dom', complete: true })
    expect(await textsOf(adapter)).toEqual(['正文'])
  })

  it('does not jump to another of about the same size', async () => {
    const adapter = open('<div id="a" contenteditable="true" data-size="100">甲</div>')
    await adapter.read()
    query('#a').insertAdjacentHTML(
      'afterend',
      '<div contenteditable="true" data-size="120">乙</div>',
    )
    expect(await textsOf(adapter)).toEqual(['甲'])
    query('#a').remove()
    expect(await textsOf(adapter)).toEqual(['乙'])
  })

  it('is none on a page without an editor', async () => {
    await expect(open('<p>文章</p>').read()).rejects.toMatchObject({ reason: 'no-editor' })
  })
})

describe('an editable element', () => {
  it('says what its paragraphs are', async () => {
    const adapter = open(`<div contenteditable="true"><h2>标题</h2><p>正文</p>
      <ol><li>甲<ul><li>乙</li></ul></li></ol><ol><li data-list="bullet">点</li></ol>
      <blockquote><p>引</p></blockquote><pre>code</pre>
      <table><tbody><tr><td>一</td><td>二</td></tr></tbody></table></div>`)
    const { paragraphs } = await adapter.read()
    expect(paragraphs.map(({ key: _, ...others }) => others)).toMatchObject([
      { text: '标题', heading: 2 },
      { text: '正文' },
      { text: '甲', list: { ordered: true, level: 1 } },
      { text: '乙', list: { ordered: false, level: 2 } },
      { text: '点', list: { ordered: false, level: 1 } },
      { text: '引', kind: 'quote' },
      { text: 'code', kind: 'code' },
      { text: '一', cell: { row: 0, column: 0 } },
      { text: '二', cell: { row: 0, column: 1 } },
    ])
  })

  it('keeps the key of a paragraph through edits around and in it', async () => {
    const adapter = open('<div contenteditable="true"><p>甲</p><p id="b">乙</p></div>')
    const before = (await adapter.read()).paragraphs
    query('#b').before(document.createElement('p'))
    query('#b').append('改')
    const after = (await adapter.read()).paragraphs
    expect(after.map(({ text }) => text)).toEqual(['甲', '', '乙改'])
    expect(after[0]?.key).toBe(before[0]?.key)
    expect(after[2]?.key).toBe(before[1]?.key)
    expect(after[1]?.key).not.toBe(before[1]?.key)
  })

  it('gives ranges on the text that was judged, after an edit beside it too', async () => {
    const adapter = open('<div contenteditable="true"><p id="a">完成××项</p></div>')
    const [first] = (await adapter.read()).paragraphs
    const span = { key: first?.key ?? '', start: 2, end: 4, text: '××' }
    expect(adapter.ranges?.(span).map(String)).toEqual(['××'])
    await Promise.resolve()
    query('#a').prepend('共')
    expect(adapter.ranges?.(span).map(String)).toEqual(['××'])
    await Promise.resolve()
    query('#a').textContent = '完成12项'
    expect(adapter.ranges?.(span)).toEqual([])
    expect(adapter.ranges?.({ ...span, text: '别的' })).toEqual([])
  })
})

describe('a text area', () => {
  const area = () => document.querySelector('textarea') as HTMLTextAreaElement

  it('is read line by line, with keys that last', async () => {
    const adapter = open('<textarea data-size="300"></textarea>')
    area().value = '甲\n乙\n丙'
    const before = (await adapter.read()).paragraphs
    area().value = '甲\n新\n乙改\n丙'
    const after = (await adapter.read()).paragraphs
    expect(after.map(({ text }) => text)).toEqual(['甲', '新', '乙改', '丙'])
    expect(after[0]?.key).toBe(before[0]?.key)
    expect(after[3]?.key).toBe(before[2]?.key)
    expect(new Set(after.map(({ key }) => key)).size).toBe(4)
  })

  it('has no marks, and is scrolled without touching the selection', async () => {
    const adapter = open('<textarea data-size="300"></textarea>')
    area().value = '甲××\n乙'
    area().setSelectionRange(1, 2)
    const focus = vi.spyOn(area(), 'focus')
    const select = vi.spyOn(area(), 'setSelectionRange')
    const [first] = (await adapter.read()).paragraphs
    const span = { key: first?.key ?? '', start: 1, end: 3, text: '××' }
    expect(adapter.ranges?.(span)).toEqual([])
    expect(await adapter.reveal(span)).toBe('moved')
    expect(await adapter.reveal({ ...span, key: 'gone' })).toBe('absent')
    expect([area().selectionStart, area().selectionEnd]).toEqual([1, 2])
    expect(focus).not.toHaveBeenCalled()
    expect(select).not.toHaveBeenCalled()
  })
})

describe('of several fields', () => {
  it('the one that is written in is taken, and kept when it is left', async () => {
    const adapter = open(
      '<textarea id="a" data-size="100">甲</textarea><textarea id="b" data-size="100">乙</textarea>',
    )
    expect(await textsOf(adapter)).toEqual(['甲'])
    query('#b').focus()
    expect(await textsOf(adapter)).toEqual(['乙'])
    query('#b').blur()
    expect(await textsOf(adapter)).toEqual(['乙'])
  })

  it('one in an open shadow tree is found where the page has none', async () => {
    const adapter = open('<div id="host"></div>')
    const tree = query('#host').attachShadow({ mode: 'open' })
    tree.innerHTML = '<div contenteditable="true" data-size="100"><p>树里</p></div>'
    expect(await textsOf(adapter)).toEqual(['树里'])
  })
})

it('is not read where it can neither be changed nor selected', async () => {
  const adapter = open('<textarea readonly data-size="100" style="user-select: none">甲</textarea>')
  await expect(adapter.read()).rejects.toMatchObject({ reason: 'copy-forbidden' })
})

it('says the depth of Quill’s flat lists', async () => {
  const adapter = open(
    '<div contenteditable="true"><ol><li data-list="ordered">甲</li><li data-list="bullet" class="ql-indent-1">乙</li></ol></div>',
  )
  expect((await adapter.read()).paragraphs.map(({ list }) => list)).toEqual([
    { ordered: true, level: 1 },
    { ordered: false, level: 2 },
  ])
})
