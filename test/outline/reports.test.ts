import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../lib/outline/build-outline'
import { BODY, linesOf, type Written } from './lines-of'

const reportsOf = (paragraphs: readonly Written[]) =>
  buildOutline(linesOf(paragraphs)).reports.map(
    ({ firstLine, endLine, title }) => `${firstLine}-${endLine} ${title ?? ''}`,
  )

const single: [name: string, paragraphs: Written[], title: string | null][] = [
  ['the first line', ['2024年度个人述职报告', BODY, '一、工作'], '2024年度个人述职报告'],
  ['a note in brackets', ['2024年述职报告（车间）', BODY], '2024年述职报告（车间）'],
  ['a first line of another kind', ['我的这一年', BODY], '我的这一年'],
  [
    'head, number and date before it',
    ['某某局文件', '局发〔2024〕5号', '关于开展检查的通知', BODY],
    '关于开展检查的通知',
  ],
  ['a source before it', ['来源：内部资料', '时间：2024年1月2日', '工作总结', BODY], '工作总结'],
  [
    'an institution on a line of its own',
    ['某某公司', '2024年度工作总结', BODY],
    '2024年度工作总结',
  ],
  ["the editor's title", [{ text: '无标题', isTitle: true }, BODY], '无标题'],
  ['an empty title field', [{ text: '', isTitle: true }, '工作总结', BODY], '工作总结'],
  ['blanks in it', ['**局2024年述职报告', BODY], '**局2024年述职报告'],
  ['bold as a whole', ['**2024年述职报告**', BODY], '2024年述职报告'],
  ['Markdown', ['# 季度计划', '## 目标', BODY], '季度计划'],
  [
    'a title style',
    [
      { text: '安全检查方案', heading: 1 },
      { text: '目标', heading: 1 },
    ],
    '安全检查方案',
  ],
  [
    'a closing without its end mark further down',
    ['关于开展读书月活动', '各科室：', BODY, '特此通知'],
    '关于开展读书月活动',
  ],
  ['none: a lead', [`按照要求，现将工作情况述职如下。`, '一、工作'], null],
  ['none: numbering at once', ['一、工作总结', BODY], null],
  ['none: a salutation', ['各位同事：', BODY], null],
  ['none: a section name', ['存在的问题', BODY], null],
  [
    'none: two styles of one level',
    [
      { text: '目标', heading: 1 },
      { text: '任务', heading: 1 },
    ],
    null,
  ],
  ['none: nothing at all', [''], null],
]

describe('reports', () => {
  it.each(single)('title: %s', (_, paragraphs, title) => {
    expect(reportsOf(paragraphs)).toEqual([`0-${paragraphs.length} ${title ?? ''}`])
  })

  it('splits a collection at its titles, its own name put to the first report', () => {
    expect(
      reportsOf([
        ...[
          '述职报告汇编（三篇）',
          '2023年支部书记述职报告',
          '现述职如下：',
          '一、工作',
          BODY,
          '二、不足',
        ],
        ...['2023年工会主席述职报告', '各位同事：', '一、工作', BODY, '二、不足', BODY],
        ...['青年工作述职报告（车间）', BODY, '一、工作', BODY],
      ]),
    ).toEqual([
      '0-6 2023年支部书记述职报告',
      '6-12 2023年工会主席述职报告',
      '12-16 青年工作述职报告（车间）',
    ])
  })

  it('splits at separators, with and without a title', () => {
    expect(
      reportsOf([
        ...['工作总结范文', '篇1：办公室工作总结', '一、回顾', BODY],
        ...['第二篇', '档案室工作总结', '一、回顾', BODY],
        ...['【篇3】', '一、回顾', BODY],
      ]),
    ).toEqual(['0-4 办公室工作总结', '4-8 档案室工作总结', '8-11 '])
  })

  it('numbers each report for itself', () => {
    const { headings } = buildOutline(
      linesOf([
        ...['支部书记述职报告', '（一）学习', BODY, '（二）服务', BODY],
        ...['工会主席述职报告', '一、工作', '（一）学习', BODY],
      ]),
    )
    expect(headings.map(({ level }) => level)).toEqual([1, 1, 1, 2])
  })

  it.each([
    [
      'sections named like documents',
      ['年度总结报告', BODY, '下一步工作计划', '1.学习', BODY, '心得体会', '1.读书'],
    ],
    ['a title quoted at the end', ['年度总结报告', BODY, '一、工作', BODY, '关于开展检查的通知']],
    ['a title in a sentence', ['年度总结报告', BODY, '附：个人述职报告。', '一、工作', BODY]],
    [
      'a plan after the work',
      ['2023年工作总结和2024年工作计划', BODY, '2024年工作计划', '一、学习', BODY],
    ],
    ['pieces of writing', ['年度总结报告', BODY, '篇幅有限', '一、工作', BODY]],
  ])('does not split at %s', (_, paragraphs) => {
    expect(reportsOf(paragraphs)).toHaveLength(1)
  })
})
