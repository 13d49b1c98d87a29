// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createOldDocumentFinder } from '../../../lib/editors/feishu/old-document'
import { createOldDocumentReader } from '../../../lib/editors/feishu/read-old-document'

beforeEach(() => {
  document.body.innerHTML = ''
})

function show(inner: string, body = 'id="innerdocbody"') {
  document.body.innerHTML = `<div class="etherpad-container-wrapper"><div ${body} contenteditable="true">${inner}</div></div>`
}

const finder = () => createOldDocumentFinder(document)
const read = () => createOldDocumentReader().read(finder().find()?.lines ?? [])
const line = (text: string, name = 'true', classes = '') =>
  `<div class="ace-line ${classes}" data-node="${name}"><span>${text}</span></div>`

describe('the body', () => {
  it.each(['id="innerdocbody"', 'class="innerdocbody"', 'class="adit-container maindocbody"'])(
    'is found by %s',
    (body) => {
      show(line('甲') + line('乙'), body)
      expect(read().map(({ text }) => text)).toEqual(['甲', '乙'])
    },
  )

  it('without lines, and a page without a body, are no old document', () => {
    show('<p>别的</p>')
    expect(finder().find()).toBeNull()
    document.body.innerHTML = '<div class="future"></div>'
    expect(finder().find()).toBeNull()
  })
})

describe('lines', () => {
  it('are read without authors, anchors and the words of objects', () => {
    show(
      '<div class="ace-line" data-node="n1"><span class="author-1">完成</span><span>\u200B____</span></div>' +
        '<div class="ace-line" data-node="n2"><span>由</span><span contenteditable="false">@林一</span><span>牵头</span></div>' +
        '<div class="ace-line" data-node="n3"><span>\u200B</span></div>' +
        '<div class="ace-line" data-node="n4"><br></div>' +
        '<div class="ace-line" data-node="n5"><span>上<br>下</span><br></div>',
    )
    expect(read().map(({ text }) => text)).toEqual(['完成____', '由\uFFFC牵头', '', '', '上\n下'])
  })

  it('are those inside when lines stand around lines', () => {
    show(`<div data-node="outer">${line('甲', 'a')}${line('乙', 'b')}</div>`)
    expect(read().map(({ text }) => text)).toEqual(['甲', '乙'])
  })

  it('tell headings, lists and cells', () => {
    show(
      line('一、概述', 'a', 'heading-h1') +
        '<div class="ace-line" data-node="b"><ul class="list-bullet2"><li>要点</li></ul></div>' +
        '<div class="ace-line" data-node="c"><ol class="list-number1"><li>第一</li></ol></div>' +
        `<table id="t"><tbody><tr><td>${line('项目', 'd')}</td><td>${line('计划', 'e')}</td></tr></tbody></table>`,
    )
    expect(read()).toMatchObject([
      { heading: 1 },
      { text: '要点', list: { ordered: false, level: 2 } },
      { text: '第一', list: { ordered: true, level: 1 } },
      { cell: { table: 't', row: 0, column: 0 } },
      { cell: { table: 't', row: 0, column: 1 } },
    ])
  })

  it('keep their keys: by name where they have one, else while the node lives', () => {
    show(line('甲', 'n1') + line('乙', 'n1') + line('丙') + line('丁'))
    const found = finder()
    const keys = () => found.find()?.lines.map(({ key }) => key) ?? []
    const before = keys()
    expect(before.slice(0, 2)).toEqual(['line-n1', 'line-n1#2'])
    expect(new Set(before).size).toBe(4)
    document.querySelector('#innerdocbody')?.children[1]?.remove()
    expect(keys()).toEqual([before[0], before[2], before[3]])
  })
})

describe('completeness', () => {
  it('is doubted where something stands for lines that are not mounted', () => {
    show(line('甲'))
    expect(finder().find()?.complete).toBe(true)
    show(`${line('甲')}<div class="adit-virtual-scroll-placeholder" style="height:900px"></div>`)
    expect(finder().find()?.complete).toBe(false)
    expect(read().map(({ text }) => text)).toEqual(['甲'])
  })
})

describe('reading again', () => {
  it('hands out the same paragraph for a line that looks as it did, a new one after an edit', () => {
    show(line('甲', 'a') + line('乙', 'b'))
    const reader = createOldDocumentReader()
    const { lines } = finder().find() ?? { lines: [] }
    const first = reader.read(lines)
    const span = document.querySelector('[data-node="b"] span')
    if (!span) throw new Error('no second line')
    span.textContent = '丙'
    const second = reader.read(lines)
    expect(second[0]).toBe(first[0])
    expect(second[1]?.text).toBe('丙')
    span.innerHTML = '上<br>下'
    expect(reader.read(lines)[1]?.text).toBe('上\n下')
    span.innerHTML = '上下'
    expect(reader.read(lines)[1]?.text).toBe('上下')
  })
})
