// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createMountedBlocks } from '../../../../lib/editors/tencent/aio/mounted-blocks'
import { readShown } from '../../../../lib/editors/tencent/aio/read-dom'
import { readZone } from '../../../../lib/editors/tencent/aio/zone-text'
import { mount, shown, zone } from './dom'

beforeEach(() => {
  document.body.innerHTML = ''
})

const read = () => readShown(createMountedBlocks()(document)).map(({ paragraph }) => paragraph)
const table = (rows: string[][]) =>
  `<div class="sc-block-wrapper sc-block-simple_table" data-block-id="T"><table><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`

describe('mounted blocks', () => {
  it('are paragraphs with kind, level and the number that is shown', () => {
    mount([
      shown('A', 'header2', '（一）管理'),
      shown('B', 'numbered_list', '甲', {
        mark: '3.',
        children: [
          shown('B1', 'numbered_list', '乙', { mark: 'b.' }),
          shown('B2', 'bulleted_list', '丙', { mark: '•' }),
        ],
      }),
      shown('C', 'quote', '引文', { children: [shown('C1', 'text', '也是引文')] }),
      shown('D', 'image', null),
      shown('E', 'text', '正文'),
    ])
    expect(read()).toEqual([
      { key: 'title', text: '总结', isTitle: true },
      { key: 'A', text: '（一）管理', heading: 2 },
      { key: 'B', text: '甲', number: '3.', list: { ordered: true, level: 1 } },
      { key: 'B1', text: '乙', number: 'b.', list: { ordered: true, level: 2 } },
      { key: 'B2', text: '丙', list: { ordered: false, level: 2 } },
      { key: 'C', text: '引文', kind: 'quote' },
      { key: 'C1', text: '也是引文', kind: 'quote' },
      { key: 'E', text: '正文' },
    ])
  })

  it('have no number where a mark, a button or nothing stands before the text', () => {
    const marks = ['▾', '展开', '', '12.', '(三)', 'iv.', '1.2.3']
    mount(marks.map((mark, index) => shown(`h${index}`, 'header1', '标题', { mark })))
    expect(read().map(({ number }) => number)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '12.',
      '(三)',
      'iv.',
      '1.2.3',
    ])
  })

  it('are not the links to other pages', () => {
    mount([shown('A', 'page', '子页面'), shown('B', 'text', '正文')])
    expect(read().map(({ key }) => key)).toEqual(['title', 'B'])
  })

  it('have the cells of a table by their places, or by ids of their own', () => {
    const inner = '<div class="sc-block-wrapper sc-block-text" data-block-id="c4">'
    mount([
      table([
        [zone('项目'), zone('完成')],
        [zone('评审'), `${inner}${zone('××次')}</div>`],
      ]),
    ])
    expect(read().slice(1)).toEqual([
      { key: 'T/0/0', text: '项目', cell: { table: 'T', row: 0, column: 0 } },
      { key: 'T/0/1', text: '完成', cell: { table: 'T', row: 0, column: 1 } },
      { key: 'T/1/0', text: '评审', cell: { table: 'T', row: 1, column: 0 } },
      { key: 'c4', text: '××次', cell: { table: 'T', row: 1, column: 1 } },
    ])
  })

  it('are found by another build’s name of texts, and without ids of their own', () => {
    mount([
      '<div class="sc-block-wrapper sc-block-text"><div class="textInput__pIjhc css-1">甲</div></div>',
      '<div class="sc-block-wrapper sc-block-header1"><div class="css-1 textInput__x1">一、乙</div></div>',
    ])
    const [, first, second] = read()
    expect(first).toMatchObject({ text: '甲' })
    expect(second).toMatchObject({ text: '一、乙', heading: 1 })
    expect(first?.key).not.toBe(second?.key)
    expect(read()).toHaveLength(3)
  })

  it('take the first text for the title only where its block has no kind', () => {
    document.body.innerHTML = `<div id="root-editable">
      <div class="sc-block-wrapper block-wrapper-padding"><h1 class="sc-text-input-content">题目</h1></div>
      <div class="sc-block-wrapper sc-block-text" data-block-id="A">${zone('正文')}</div></div>`
    expect(read()).toMatchObject([{ isTitle: true, text: '题目' }, { key: 'A' }])
    document.querySelector('.block-wrapper-padding')?.remove()
    expect(read()).toEqual([{ key: 'A', text: '正文' }])
  })

  it('have their title wherever it stands, itself the text or around it', () => {
    document.body.innerHTML = `<div id="sc-page-content"><div class="sc-page-icon"></div>
      <div class="sc-page-title">题目</div>
      <div class="sc-block-wrapper sc-block-text" data-block-id="A">${zone('正文')}</div></div>`
    expect(read()).toEqual([
      { key: 'title', text: '题目', isTitle: true },
      { key: 'A', text: '正文' },
    ])
  })

  it('with the same id are kept apart', () => {
    mount([shown('A', 'text', '甲'), shown('A', 'text', '乙')])
    expect(read().map(({ key }) => key)).toEqual(['title', 'A', 'A#2'])
  })
})

describe('the text of a block', () => {
  const textOf = (html: string) => {
    document.body.innerHTML = zone(html)
    const element = document.body.firstElementChild
    if (!element) throw new Error('no zone')
    return readZone(element)
  }

  it.each([
    ['runs', '<span>完成</span><span><b>××</b></span><span>项</span>', '完成××项'],
    ['zero-width characters', '\u200B完\u2060成\uFEFF', '完成'],
    ['links as text', '见<span data-type="text-link" data-link-href="#">记录</span>。', '见记录。'],
    ['a card as one character', '由<span contenteditable="false">评审计划</span>定', '由\uFFFC定'],
    ['a soft break', '第一<br>第二', '第一\n第二'],
    ['the break an empty last line needs', '第一\n\n', '第一\n'],
    [
      'lines of code without their numbers',
      '<span data-code-span="true"><span data-line-number="1"></span>a = 1\n</span><span data-code-span="true"><span data-line-number="2"></span>b</span>',
      'a = 1\nb',
    ],
  ])('has %s', (_, html, expected) => {
    const reading = textOf(html)
    expect(reading.text).toBe(expected)
    expect(reading.nodes).toHaveLength(expected.length)
  })

  it('is empty where only a placeholder is shown', () => {
    expect(textOf('\u200B<span contenteditable="false">输入正文</span>')).toMatchObject({
      text: '',
      placeholder: '\u200B输入正文',
    })
    expect(textOf('')).toEqual({ text: '', nodes: [], offsets: [] })
  })
})
