import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentLine } from '../../lib/document/line'
import { findLineSplice } from '../../lib/document/line-splice'
import { createMarkupDetector, detectMarkup } from '../../lib/document/markup'
import type { SnapshotParagraph } from '../../lib/document/snapshot'
import { linesOf } from '../outline/lines-of'

const detect = (...paragraphs: (string | Omit<SnapshotParagraph, 'key'>)[]) =>
  detectMarkup(linesOf(paragraphs))

describe('detectMarkup', () => {
  it.each([
    ['headings and lists', ['# 计划', '- 读书', '- 写作'], true],
    ['quotes and tables', ['> 提示', '| 项目 | 数量 |', '| --- | --- |'], true],
    ['fences', ['```', 'text', '```', '# 计划'], true],
    ['two lines only', ['# 计划', '- 读书', '正文'], false],
    ['dashes without space', ['-甲', '-乙', '-丙', '——丁'], false],
    ['tags', ['#学习', '#服务', '#创新'], false],
    ['numbered text', ['一、甲', '（一）乙', '1.丙'], false],
  ])('%s', (_, texts, markdown) => {
    expect(detect(...texts).markdown).toBe(markdown)
  })

  it('finds code between fences, the fences included', () => {
    expect([...detect('前', '```ts', '# 注释', '```', '后').code]).toEqual([1, 2, 3])
    expect([...detect('~~~', '```', '~~~', '后').code]).toEqual([0, 1, 2])
  })

  it('takes a fence that is never closed for a slip', () => {
    expect([...detect('前', '```', '正文').code]).toEqual([1])
  })

  it('takes the code blocks of the editor', () => {
    expect([...detect('前', { text: 'a = 1\nb = 2', kind: 'code' }, '后').code]).toEqual([1, 2])
  })

  it('counts on over an edit as if it read the whole', () => {
    const known = linesOf([
      '# 计划',
      '- 读书',
      '> 提示',
      '- 写作',
      '正文',
      '',
      '```',
      { text: 'a = 1', kind: 'code' },
    ])
    fc.assert(
      fc.property(fc.array(fc.subarray(known), { minLength: 2, maxLength: 8 }), (readings) => {
        const detectAfter = createMarkupDetector()
        let before: readonly DocumentLine[] | null = null
        for (const lines of readings) {
          const markup = detectAfter(lines, before && findLineSplice(before, lines))
          expect(markup).toEqual(detectMarkup(lines))
          before = lines
        }
      }),
    )
  })
})
