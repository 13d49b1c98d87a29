// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { rangeOf } from '../../../lib/editors/dom-text'
import { createBlockReader, readBlocks } from '../../../lib/editors/generic/read-blocks'

function editor(html: string, style = ''): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`
  const root = document.body.firstElementChild
  if (!(root instanceof HTMLElement)) throw new Error('no editor')
  return root
}
const textsOf = (html: string, style?: string) =>
  readBlocks(editor(html, style)).map(({ reading }) => reading.text)

describe('paragraphs', () => {
  it.each([
    ['blocks', '<p>甲</p><h2>乙</h2><div>丙</div>', ['甲', '乙', '丙']],
    ['nothing', '', []],
    ['one line without a block', '甲', ['甲']],
    [
      'a first line without a block, as Chromium makes it',
      '甲<div>乙</div><div>丙</div>',
      ['甲', '乙', '丙'],
    ],
    ['lines of the root parted by breaks', '甲<br>乙<br><br>丙', ['甲', '乙', '', '丙']],
    ['soft breaks inside a block', '<p>上<br>下</p>', ['上\n下']],
    ['an empty block with its filler', '<p>甲</p><p><br></p><p>乙</p>', ['甲', '', '乙']],
    ['an empty block without one', '<p>甲</p><p></p><p>乙</p>', ['甲', '', '乙']],
    ['runs in several styles', '<p>完成<b>×</b><i>×</i>项</p>', ['完成××项']],
    [
      'lists with lists inside',
      '<ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>',
      ['甲', '乙', '丙'],
    ],
    [
      'table cells',
      '<table><tbody><tr><td>甲</td><td><p>乙</p></td></tr></tbody></table>',
      ['甲', '乙'],
    ],
    [
      'embedded objects',
      '<p>由<span contenteditable="false">@某人</span>牵头<img></p>',
      ['由\uFFFC牵头\uFFFC'],
    ],
    [
      'editors’ own nodes left out',
      '<p>甲<img class="ProseMirror-separator"><br class="ProseMirror-trailingBreak"></p><ol><li><span class="ql-ui" contenteditable="false"></span>乙\uFEFF</li></ol>',
      ['甲', '乙'],
    ],
    [
      'a break at the end that ProseMirror holds open',
      '<p>甲<br><br class="ProseMirror-trailingBreak"></p>',
      ['甲\n'],
    ],
    ['other people’s carets', '<p>甲<span class="ProseMirror-widget">李四</span>乙</p>', ['甲乙']],
    ['a rule between', '<p>甲</p><hr contenteditable="false"><p>乙</p>', ['甲', '乙']],
    [
      'lines of code as Quill has them',
      '<div class="ql-code-block-container"><select class="ql-ui" contenteditable="false"></select><div class="ql-code-block">a</div><div class="ql-code-block">b</div></div>',
      ['a', 'b'],
    ],
    [
      'boxes to tick left out',
      '<ul><li><label contenteditable="false"><input type="checkbox"><span></span></label><div><p>办结</p></div></li></ul>',
      ['办结'],
    ],
    [
      'editable parts of what cannot be edited, as CKEditor 5 has tables',
      '<figure contenteditable="false"><div class="ck-widget__selection-handle">图</div><table><tbody><tr><td contenteditable="true"><span>甲</span></td><td contenteditable="true">乙</td></tr></tbody></table></figure>',
      ['甲', '乙'],
    ],
    [
      'an object on a line of its own',
      '<p>甲</p><div contenteditable="false">附件</div><p>乙</p>',
      ['甲', '\uFFFC', '乙'],
    ],
    ['a wide space alone', '<p>甲</p><p>\u3000</p>', ['甲', '\u3000']],
    ['a no-break space at the end', '<p>甲&nbsp;</p>', ['甲 ']],
    ['text around blocks in one block', '<div>前<p>中</p>后</div>', ['前', '中', '后']],
  ])('%s', (_, html, expected) => {
    expect(textsOf(html)).toEqual(expected)
  })

  it('takes spaces as they are shown', () => {
    const html = '<p>\n  甲  乙\n  丙\n</p>\n<p>丁&nbsp; </p>'
    expect(textsOf(html)).toEqual(['甲 乙 丙', '丁 '])
    expect(textsOf('<p>甲  乙</p>', 'white-space: pre-wrap')).toEqual(['甲  乙'])
  })

  it('parts text of the root at the line ends it keeps', () => {
    expect(textsOf('甲\n乙\n\n丙\n', 'white-space: pre-wrap')).toEqual(['甲', '乙', '', '丙'])
  })

  it('knows where each character stands', () => {
    const [first] = readBlocks(editor('<p>\n 完成<b>×</b>×项</p>'))
    const range = first && rangeOf(first.reading, 2, 4)
    expect(range?.toString()).toBe('××')
    expect(range?.startContainer.parentElement?.localName).toBe('b')
  })

  it('survives 3,000 blocks inside each other', () => {
    const root = editor('')
    let inner: HTMLElement = document.createElement('div')
    for (let depth = 0; depth < 3_000; depth++) {
      const outer = document.createElement('div')
      outer.append(inner)
      inner = outer
    }
    root.append('浅', inner)
    expect(readBlocks(root).map(({ reading }) => reading.text)).toContain('浅')
  })
})

it('reads again only blocks that changed', async () => {
  const root = editor('<ul><li>甲</li><li id="b">乙</li></ul><p>丙</p>')
  const reader = createBlockReader()
  const observer = new MutationObserver(() => {})
  observer.observe(root, { subtree: true, childList: true, characterData: true })
  const before = reader.read(root)
  root.querySelector('#b')?.append('改')
  reader.forget(observer.takeRecords())
  const after = reader.read(root)
  expect(after.map(({ reading }) => reading.text)).toEqual(['甲', '乙改', '丙'])
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
  expect(after[2]).toBe(before[2])
})
