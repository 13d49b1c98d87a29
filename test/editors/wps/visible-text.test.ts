import { describe, expect, it } from 'vitest'
import { joinVisibleLines } from '../../../lib/editors/wps/word/visible-text'

const lines = (...parts: string[]) => joinVisibleLines(parts.join('\n'))

describe('lines of the layout', () => {
  it('are joined to paragraphs where they are full', () => {
    expect(
      lines('工作总结', '各班组按月核对台账，问题当天登记，责任', '落实到人。', '以上。'),
    ).toEqual(['工作总结', '各班组按月核对台账，问题当天登记，责任落实到人。', '以上。'])
  })

  it('begin a paragraph where they look like it, even after a full line', () => {
    const full = '各班组按月核对台账并且逐项落实整改要求'
    expect(lines(full, '一、概况', full, '　　另起。', full, '（二）打算', '完')).toEqual([
      full,
      '一、概况',
      full,
      '　　另起。',
      full,
      '（二）打算',
      '完',
    ])
  })

  it('keep the space between Latin words', () => {
    expect(lines('本次使用的工具包括文档编辑器和 Visual', 'Studio。')).toEqual([
      '本次使用的工具包括文档编辑器和 Visual Studio。',
    ])
  })
})

describe('pages', () => {
  it('have a printed number, over which a paragraph goes on', () => {
    const full = '各班组按月核对台账并且逐项落实整改要求'
    expect(lines(full, '—1—', '到人。', '完', '- 2 -')).toEqual([`${full}到人。`, '完'])
  })

  it('that are not all there give no halves of paragraphs', () => {
    const full = '各班组按月核对台账并且逐项落实整改要求'
    expect(lines('落实到人。', '中', '—3—', '后', full)).toEqual(['中', '后'])
  })
})
