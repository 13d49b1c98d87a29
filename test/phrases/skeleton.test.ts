import { describe, expect, it } from 'vitest'
import { skeletonOfMissingParts } from '../../lib/phrases/copy-heading'
import { findPartLibrary } from '../../lib/phrases/library'
import { makeReport } from './make-report'

const GENRE = 'party-building-duty-report'
const TITLE = '2025年度抓基层党建工作述职报告'
const OPENING = '按照上级党组织要求，现述职如下，请予评议。'
const itemsOf = (part: string) => findPartLibrary(GENRE, part).headingSets[0]?.headings ?? []

describe('skeletonOfMissingParts', () => {
  it('writes an outline for an empty document', () => {
    const lines = skeletonOfMissingParts(makeReport([TITLE])).split('\n')
    expect(lines[0]).toBe(findPartLibrary(GENRE, 'opening').phrases[0]?.text)
    expect(lines.filter((line) => /^[一二三四五]、/.test(line))).toEqual([
      '一、履职工作情况',
      '二、存在的主要问题',
      '三、原因分析',
      '四、下一步工作打算',
    ])
    const first = lines.indexOf('一、履职工作情况')
    expect(lines.slice(first + 1, first + 4)).toEqual(
      itemsOf('performance')
        .slice(0, 3)
        .map((title, index) => `（${'一二三'[index]}）${title}`),
    )
  })

  it('counts all insertions, in the document’s own style', () => {
    const report = makeReport([
      TITLE,
      OPENING,
      '第一章 存在的问题',
      '一是学习不够。~',
      '二是落实不够。~',
    ])
    const [causes = '', plans = ''] = [itemsOf('causes'), itemsOf('plans')].map(
      ([one, two, three]) => `一是${one}。\n二是${two}。\n三是${three}。`,
    )
    expect(skeletonOfMissingParts(report)).toContain('第一章 履职工作情况\n')
    expect(skeletonOfMissingParts(report)).toContain(`第三章 原因分析\n${causes}`)
    expect(skeletonOfMissingParts(report)).toContain(`第四章 下一步工作打算\n${plans}`)
  })

  it('adds optional parts when asked to', () => {
    const lines = [TITLE, OPENING, '一、履职情况', '~', '二、存在的问题', '~', '三、原因分析', '~']
    const report = makeReport([...lines, '四、下一步打算', '~'])
    expect(skeletonOfMissingParts(report)).toBe('')
    const optional = skeletonOfMissingParts(report, { includeOptional: true }).split('\n')
    expect(optional).toContain('二、上年度述职评议反馈问题整改情况')
    expect(optional).toContain('五、几点体会')
    expect(optional.at(-1)).toBe(findPartLibrary(GENRE, 'closing').phrases[0]?.text)
  })

  it('is empty without a genre', () => {
    expect(skeletonOfMissingParts(makeReport(['买菜', '苹果', '白菜'], ''))).toBe('')
  })
})
