import { describe, expect, it } from 'vitest'
import {
  hasOwnText,
  headingLevel,
  isList,
  isOrdered,
  isTable,
  kindOfClasses,
  kindOfType,
  paragraphKind,
} from '../../../../lib/editors/tencent/aio/block-kinds'
import { isPlaceholder } from '../../../../lib/editors/tencent/aio/placeholders'

describe('the kind of a block', () => {
  it.each([
    ['sc-block-wrapper block-wrapper-padding sc-block-header2', 'header2'],
    ['css-1ab sc-block-numbered_list sc-block-wrapper', 'numbered_list'],
    ['sc-block-wrapper css-xyz e1abc0', ''],
    ['', ''],
  ])('of %j is %j', (classes, kind) => {
    expect(kindOfClasses(classes.split(' '))).toBe(kind)
  })

  it('of a record is its name, what the page taught, or a known number', () => {
    const learned = new Map<unknown, string>([[6, 'bulleted_list']])
    expect(kindOfType('quote', learned)).toBe('quote')
    expect(kindOfType(6, learned)).toBe('bulleted_list')
    expect(kindOfType(13, learned)).toBe('header2')
    expect(kindOfType(99, learned)).toBe('')
    expect(kindOfType(undefined, learned)).toBe('')
  })

  it('tells headings, lists, tables, code and quotes', () => {
    expect([1, 6].map((level) => headingLevel(`header${level}`))).toEqual([1, 6])
    expect(headingLevel('header')).toBeUndefined()
    expect(headingLevel('text')).toBeUndefined()
    expect(isList('bulleted_list') && isList('numbered_list')).toBe(true)
    expect(isOrdered('bulleted_list')).toBe(false)
    expect(isTable('table') && isTable('simple_table')).toBe(true)
    expect(isTable('table_row')).toBe(false)
    expect(['quote', 'code', 'callout'].map(paragraphKind)).toEqual(['quote', 'code', undefined])
    expect(['text', 'toggle', 'header3'].every(hasOwnText)).toBe(true)
    expect(['image', 'column_list', 'table', ''].some(hasOwnText)).toBe(false)
  })
})

describe('a placeholder', () => {
  it.each([
    ['输入正文'],
    ['输入文字'],
    ['输入内容'],
    ['点击输入'],
    ['键入文字'],
    ['/'],
    ['无标题智能文档'],
    ['\u200B输入正文\uFEFF'],
  ])('is %j', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each([[''], ['输入正文。'], ['请输入正文'], ['是/否'], ['输入']])('is not %j', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })
})
