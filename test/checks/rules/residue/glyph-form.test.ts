import { describe, expect, it } from 'vitest'
import { glyphForm } from '../../../../lib/checks/rules/residue/glyph-form'
import { outlineDocument, paragraphsOf, runRule } from '../support/outlined-documents'

const find = (...texts: string[]) => runRule(glyphForm, outlineDocument(paragraphsOf(texts)))

describe('glyph-form', () => {
  it('marks the first one and counts all', () => {
    expect(find('全年⼯作扎实推进', '⼀是加强学习，⼆是抓好落实')).toEqual([
      {
        lineIndex: 0,
        start: 2,
        end: 3,
        message: 'residue/glyph-form.message',
        values: { count: 3 },
        suggestions: ['工'],
      },
    ])
  })

  it('finds them beside characters that normalising takes out', () => {
    expect(find('全\u200b年⼯作')).toMatchObject([{ start: 2, end: 3 }])
  })

  it('finds radicals that no character is known for', () => {
    expect(find('重⺟点')).toMatchObject([{ start: 1, end: 2 }])
  })

  it.each([
    '全年工作扎实推进',
    '一、二、三',
    '乙方、厂房',
    '\u200b全年工作',
    'Word 文档',
    '　　正文',
  ])('leaves %j alone', (text) => {
    expect(find(text)).toEqual([])
  })
})
