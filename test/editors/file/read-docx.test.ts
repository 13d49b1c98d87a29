import { describe, expect, it } from 'vitest'
import type { SnapshotParagraph } from '../../../lib/document/snapshot'
import { readFileSnapshot } from '../../../lib/editors/file/read-file-snapshot'
import { buildDocx, type DocxParts, listLevel, numbered, paragraph } from './build-docx'

async function readParagraphs(parts: DocxParts): Promise<SnapshotParagraph[]> {
  return (await readFileSnapshot('稿.docx', await buildDocx(parts))).paragraphs
}

const OFFICIAL_LIST = [
  '<w:abstractNum w:abstractNumId="5">',
  listLevel(0, 'chineseCountingThousand', '%1、'),
  listLevel(1, 'chineseCounting', '（%2）'),
  listLevel(2, 'decimal', '%3.'),
  listLevel(3, 'decimalEnclosedCircleChinese', '%4'),
  '</w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join('')

describe('automatic numbers', () => {
  it('are shown as Word shows them', async () => {
    const levels = [0, 1, 1, 2, 2, 3, 1, 2, 0, 1]
    const read = await readParagraphs({
      body: levels.map((level) => paragraph('工作', numbered(1, level))).join(''),
      numbering: OFFICIAL_LIST,
    })
    expect(read.map((one) => one.number)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '①',
      '（三）',
      '1.',
      '二、',
      '（一）',
    ])
    expect(read[3]).toEqual({
      key: 'p3',
      text: '工作',
      number: '1.',
      list: { ordered: true, level: 2 },
    })
  })

  it('start again where an instance overrides the start, else count on', async () => {
    const read = await readParagraphs({
      body: [1, 1, 2, 2, 1].map((list) => paragraph('工作', numbered(list, 0))).join(''),
      numbering: OFFICIAL_LIST,
    })
    expect(read.map((one) => one.number)).toEqual(['一、', '二、', '一、', '二、', '三、'])
  })

  it('show upper levels inside decimal ones', async () => {
    const read = await readParagraphs({
      body: [0, 1, 1, 0, 1].map((level) => paragraph('工作', numbered(1, level))).join(''),
      numbering: `<w:abstractNum w:abstractNumId="0">${listLevel(0, 'chineseCounting', '第%1章')}${listLevel(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    })
    expect(read.map((one) => one.number)).toEqual(['第一章', '1.1', '1.2', '第二章', '2.1'])
  })

  it('come from the style, and numId 0 takes them off', async () => {
    const read = await readParagraphs({
      body: [
        paragraph('甲', '<w:pStyle w:val="a1"/>'),
        paragraph('乙', '<w:pStyle w:val="a2"/>'),
        paragraph('丙', `<w:pStyle w:val="a1"/>${numbered(0, 0)}`),
        paragraph('丁', '<w:pStyle w:val="a1"/>'),
      ].join(''),
      styles: [
        '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="一级"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        '<w:style w:type="paragraph" w:styleId="a2"><w:name w:val="一级改"/><w:basedOn w:val="a1"/></w:style>',
      ].join(''),
      numbering: OFFICIAL_LIST,
    })
    expect(read.map((one) => one.number)).toEqual(['一、', '二、', undefined, '三、'])
  })

  it('leave bullets without a number', async () => {
    const [read] = await readParagraphs({
      body: paragraph('工作', numbered(1, 0)),
      numbering: `<w:abstractNum w:abstractNumId="0">${listLevel(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    })
    expect(read).toEqual({ key: 'p0', text: '工作', list: { ordered: false, level: 0 } })
  })

  it('skip a paragraph whose mark is deleted in tracked changes', async () => {
    const read = await readParagraphs({
      body: [
        paragraph('甲', numbered(1, 0)),
        paragraph('乙', `${numbered(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr>`),
        paragraph('丙', numbered(1, 0)),
      ].join(''),
      numbering: OFFICIAL_LIST,
    })
    expect(read.map((one) => [one.number, one.text])).toEqual([
      ['一、', '甲'],
      ['二、', '乙丙'],
    ])
  })
})

describe('styles', () => {
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

  it('tell headings, the title and a table of contents', async () => {
    const read = await readParagraphs({
      body: [
        paragraph('述职报告', '<w:pStyle w:val="t"/>'),
        paragraph('一、学习\t1', '<w:pStyle w:val="c"/>'),
        paragraph('一、学习', '<w:pStyle w:val="1"/>'),
        paragraph('（一）理论', '<w:pStyle w:val="own"/>'),
        paragraph('正文', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>'),
        paragraph('三级', '<w:outlineLvl w:val="2"/>'),
        paragraph('WPS', '<w:pStyle w:val="4"/>'),
      ].join(''),
      styles: [
        style('t', 'Title', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        style('c', 'toc 1'),
        style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        style('2', 'heading 2'),
        style('own', '我的标题', '<w:basedOn w:val="2"/>'),
        style('4', '标题 4'),
      ].join(''),
    })
    expect(read.map(({ heading, isTitle, kind }) => ({ heading, isTitle, kind }))).toEqual([
      { heading: undefined, isTitle: true, kind: undefined },
      { heading: undefined, isTitle: undefined, kind: 'synced' },
      { heading: 1, isTitle: undefined, kind: undefined },
      { heading: 2, isTitle: undefined, kind: undefined },
      { heading: undefined, isTitle: undefined, kind: undefined },
      { heading: 3, isTitle: undefined, kind: undefined },
      { heading: 4, isTitle: undefined, kind: undefined },
    ])
  })

  it('survive a circle of styles', async () => {
    const [read] = await readParagraphs({
      body: paragraph('正文', '<w:pStyle w:val="a"/>'),
      styles:
        style('a', '甲', '<w:basedOn w:val="b"/>') + style('b', '乙', '<w:basedOn w:val="a"/>'),
    })
    expect(read?.text).toBe('正文')
  })
})

describe('content', () => {
  it('keeps blank paragraphs, line breaks and tabs, leaves out notes', async () => {
    const read = await readParagraphs({
      body: '<w:p/><w:p><w:pPr/><w:r><w:t>上</w:t><w:br/><w:t>下</w:t><w:tab/><w:footnoteReference w:id="2"/></w:r></w:p>',
    })
    expect(read.map((one) => one.text).slice(0, 2)).toEqual(['', '上\n下\t'])
  })

  it('gives cells their place, spans counted', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
    const read = await readParagraphs({
      body: `${paragraph('前')}<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}${cell('丙')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('丁')}</w:tr></w:tbl>${paragraph('后')}`,
    })
    const cells = read.filter((one) => one.cell)
    expect(cells.map((one) => [one.text, one.cell?.row, one.cell?.column])).toEqual([
      ['甲', 0, 0],
      ['乙', 0, 1],
      ['丙', 0, 3],
      ['丁', 1, 1],
    ])
    expect(new Set(cells.map((one) => one.cell?.table)).size).toBe(1)
  })

  it('finds a main part of another name, with numbers', async () => {
    const [read] = await readParagraphs({
      body: paragraph('工作', numbered(1, 0)),
      numbering: OFFICIAL_LIST,
      mainPart: 'word/document2.xml',
    })
    expect(read).toMatchObject({ text: '工作', number: '一、' })
  })

  it('keeps every key once', async () => {
    const read = await readParagraphs({ body: Array(50).fill(paragraph('同样')).join('') })
    expect(new Set(read.map((one) => one.key)).size).toBe(50)
  })
})
