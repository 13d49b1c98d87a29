import { describe, expect, it } from 'vitest'
import { headingFor, headingsInPart } from '../../lib/phrases/copy-heading'
import { makeReport } from './make-report'

const TITLE = '2025年度抓基层党建工作述职报告'
const OPENING = '现将本人抓基层党建工作情况述职如下，请予评议。'
const CAUSES = { id: 'causes', title: '原因分析' }
const PLANS = { id: 'plans', title: '下一步打算' }

describe('headingFor: the style of the chapters that are there', () => {
  it.each([
    ['一、', ['一、履职情况', '二、存在的问题'], '三、下一步打算'],
    ['（一）', ['（一）履职情况', '（二）存在的问题'], '（三）下一步打算'],
    ['(一)', ['(一)履职情况', '(二)存在的问题'], '(三)下一步打算'],
    ['1.', ['1.履职情况', '2.存在的问题'], '3.下一步打算'],
    ['1．', ['1．履职情况', '2．存在的问题'], '3．下一步打算'],
    ['1、', ['1、履职情况', '2、存在的问题'], '3、下一步打算'],
    ['（1）', ['（1）履职情况', '（2）存在的问题'], '（3）下一步打算'],
    ['decimal', ['1 履职情况', '2 存在的问题'], '3 下一步打算'],
    ['chapter', ['第一章 履职情况', '第二章 存在的问题'], '第三章 下一步打算'],
    ['part', ['第一部分 履职情况', '第二部分 存在的问题'], '第三部分 下一步打算'],
    ['Markdown', ['## 履职情况', '## 存在的问题'], '## 下一步打算'],
    ['Markdown and number', ['## 一、履职情况', '## 二、存在的问题'], '## 三、下一步打算'],
    ['no number', ['履职情况', '存在的问题'], '下一步打算'],
    ['a space behind the number', ['一、 履职情况', '二、 存在的问题'], '三、 下一步打算'],
  ])('%s', (_, [performance = '', problems = ''], text) => {
    const lines = [TITLE, OPENING, performance, '~', problems, '~']
    // A decimal outline is one only with a second level.
    const first = performance.startsWith('1 ') ? ['1.1 抓好学习', '~'] : []
    lines.splice(3, 0, ...first)
    expect(headingFor(makeReport(lines), PLANS)).toMatchObject({
      text,
      after: lines.length - 1,
      afterHeading: '存在的问题',
      renumbers: false,
    })
  })

  it('leaves out numbers that the editor draws itself', () => {
    const report = makeReport([
      TITLE,
      OPENING,
      { text: '履职情况', heading: 1, number: '一、' },
      '~',
      { text: '存在的问题', heading: 1, number: '二、' },
      '~',
      { text: '下一步打算', heading: 1, number: '三、' },
      '~',
    ])
    expect(headingFor(report, CAUSES)).toEqual({
      text: '原因分析',
      after: 5,
      afterHeading: '存在的问题',
      renumbers: false,
    })
  })

  it('counts on above ten', () => {
    const chapters = Array.from({ length: 9 }, (_, index) => [
      `${'一二三四五六七八九'[index]}、抓好第${index}件实事`,
      '~',
    ]).flat()
    const report = makeReport([TITLE, OPENING, ...chapters, '十、存在的问题', '~'])
    expect(headingFor(report, PLANS)?.text).toBe('十一、下一步打算')
  })
})

describe('headingFor: the place', () => {
  it('puts causes between problems and plans and says that plans must be renumbered', () => {
    const report = makeReport([
      TITLE,
      OPENING,
      '一、履职情况',
      '~',
      '二、存在的问题',
      '~',
      '三、下一步打算',
      '~',
    ])
    expect(headingFor(report, CAUSES)).toEqual({
      text: '三、原因分析',
      after: 5,
      afterHeading: '存在的问题',
      renumbers: true,
    })
  })

  it('fills a gap in the numbers without renumbering', () => {
    const report = makeReport([
      TITLE,
      OPENING,
      '一、履职情况',
      '~',
      '二、存在的问题',
      '~',
      '四、下一步打算',
      '~',
    ])
    expect(headingFor(report, CAUSES)).toMatchObject({ text: '三、原因分析', renumbers: false })
  })

  it('puts the first part before all others', () => {
    const report = makeReport([TITLE, OPENING, '一、存在的问题', '~', '二、下一步打算', '~'])
    expect(headingFor(report, { id: 'performance' })).toEqual({
      text: '一、履职工作情况',
      after: 1,
      afterHeading: null,
      renumbers: true,
    })
  })

  it('comes behind every chapter of the part before it', () => {
    const report = makeReport([
      TITLE,
      OPENING,
      '一、履职情况',
      '~',
      '二、抓实组织建设，建强战斗堡垒',
      '~',
      '三、存在的问题及原因',
      '~',
    ])
    expect(headingFor(report, PLANS)?.text).toBe('四、下一步打算')
    expect(headingFor(report, { id: 'rectification', title: '整改情况' })).toMatchObject({
      text: '三、整改情况',
      after: 5,
      renumbers: true,
    })
  })

  it('stays before the closing words, the signature and blank lines', () => {
    const report = makeReport([
      TITLE,
      OPENING,
      '一、履职情况',
      '~',
      '二、存在的问题',
      '~',
      '',
      '以上述职，不妥之处，敬请批评指正。',
      '述职人：王立新',
      '2026年1月4日',
    ])
    expect(headingFor(report, PLANS)).toMatchObject({ text: '三、下一步打算', after: 5 })
  })

  it('starts with 一、 where there is no chapter yet', () => {
    const report = makeReport([TITLE, OPENING])
    expect(headingFor(report, PLANS)).toMatchObject({ text: '一、下一步打算', after: 1 })
  })

  it('gives the genre’s wording and nothing for parts without a heading or that are there', () => {
    const report = makeReport([TITLE, '一、履职情况', '~', '二、存在的问题', '~'])
    expect(headingFor(report, { id: 'plans' })?.text).toBe('三、下一步工作打算')
    for (const id of ['title', 'opening', 'closing', 'signature', 'problems', 'nothing'])
      expect(headingFor(report, { id })).toBeNull()
  })

  it('numbers within its own report of a collection', () => {
    const one = [TITLE, OPENING, '一、履职情况', '~', '二、存在的问题', '~', '三、原因分析', '~']
    const two = [
      '2025年度党支部书记抓党建工作述职报告',
      OPENING,
      '一、履职情况',
      '~',
      '二、存在的问题',
      '~',
    ]
    const report = makeReport([...one, ...two, '三、原因分析', '~', '四、下一步打算', '~'])
    expect(report.sections).toHaveLength(2)
    expect(headingFor(report, PLANS, report.sections[0])).toMatchObject({
      text: '四、下一步打算',
      after: one.length - 1,
    })
    expect(headingFor(report, PLANS, report.sections[1])).toBeNull()
  })
})

describe('headingsInPart', () => {
  const HEADINGS = ['强化理论武装', '压实工作责任']

  it.each([
    [
      '（一）',
      ['（一）抓学习。~', '（二）抓队伍。~'],
      '（三）强化理论武装。\n（四）压实工作责任。',
    ],
    [
      '（一） block',
      ['（一）抓学习', '~', '（二）抓队伍', '~'],
      '（三）强化理论武装\n（四）压实工作责任',
    ],
    ['一是', ['一是抓学习。~', '二是抓队伍。~'], '三是强化理论武装。\n四是压实工作责任。'],
    ['1.', ['1.抓学习。~', '2.抓队伍。~'], '3.强化理论武装。\n4.压实工作责任。'],
    [
      'an enumeration in running text',
      [
        '主要抓了以下工作：一是抓学习，办好每期讲堂；二是抓队伍，带好每名干部；三是抓作风，办好每件实事。',
      ],
      '四是强化理论武装。\n五是压实工作责任。',
    ],
    ['nothing', ['~'], '（一）强化理论武装\n（二）压实工作责任'],
  ])('continues %s', (_, lines, text) => {
    const report = makeReport([TITLE, OPENING, '一、履职情况', ...lines])
    expect(headingsInPart(report, { id: 'performance' }, HEADINGS)).toMatchObject({
      text,
      after: lines.length + 2,
    })
  })

  it('takes the style of the other parts where a part has no headings yet', () => {
    const report = makeReport([
      TITLE,
      OPENING,
      '一、履职情况',
      '一是抓学习。~',
      '二是抓队伍。~',
      '二、存在的问题',
    ])
    const expected = '一是强化理论武装。\n二是压实工作责任。'
    expect(headingsInPart(report, { id: 'problems' }, HEADINGS)?.text).toBe(expected)
    expect(headingsInPart(report, { id: 'plans' }, HEADINGS)?.text).toBe(expected)
  })

  it('goes on with decimal numbers', () => {
    const lines = [
      TITLE,
      OPENING,
      '1 履职情况',
      '1.1 抓学习',
      '~',
      '1.2 抓队伍',
      '~',
      '2 存在的问题',
      '~',
    ]
    const report = makeReport(lines)
    expect(headingsInPart(report, { id: 'performance' }, HEADINGS)).toMatchObject({
      text: '1.3 强化理论武装\n1.4 压实工作责任',
      after: 6,
    })
    expect(headingsInPart(report, { id: 'problems' }, HEADINGS)?.text).toBe(
      '2.1 强化理论武装\n2.2 压实工作责任',
    )
    expect(headingsInPart(report, { id: 'plans' }, HEADINGS)?.text).toBe(
      '3.1 强化理论武装\n3.2 压实工作责任',
    )
  })

  it('goes one level down in Markdown', () => {
    const report = makeReport([`# ${TITLE}`, OPENING, '## 履职情况', '~'])
    expect(headingsInPart(report, { id: 'performance' }, HEADINGS)?.text).toBe(
      '### 强化理论武装\n### 压实工作责任',
    )
  })

  it('gives nothing for parts without headings', () => {
    const report = makeReport([TITLE, OPENING])
    expect(headingsInPart(report, { id: 'closing' }, HEADINGS)).toBeNull()
    expect(headingsInPart(report, { id: 'nothing' }, HEADINGS)).toBeNull()
  })
})
