import { describe, expect, it } from 'vitest'
import {
  CAUSES,
  DUTY_REPORT,
  OPENING,
  PLANS,
  PROBLEMS,
  SUMMARY,
  WORK,
} from '../../../genres/sample-reports'
import { paragraphFindings, structureFindings } from './read-findings'

const BODY = [WORK, PROBLEMS, CAUSES, PLANS].join('\n')

describe('structure/missing-title', () => {
  it('offers a title with the year of the opening', () => {
    const text = `现将我2024年度抓基层党建工作情况述职如下：\n${BODY}`
    expect(structureFindings(text)).toMatchObject([
      {
        rule: 'structure/missing-title',
        paragraph: -1,
        suggestions: ['2024年度抓基层党建工作述职报告'],
      },
    ])
  })

  it('offers one without year when none is named', () => {
    expect(structureFindings(`${OPENING}\n${BODY}`)[0]?.suggestions).toEqual([
      '抓基层党建工作述职报告',
    ])
  })

  it('is silent while the document is not read whole', () => {
    expect(structureFindings(`${OPENING}\n${BODY}`, { complete: false })).toEqual([])
  })
})

describe('structure/missing-opening', () => {
  const [title = ''] = DUTY_REPORT.split('\n')

  it('finds a report that starts with its first chapter', () => {
    expect(
      structureFindings(`${title}\n${DUTY_REPORT.split('\n').slice(3).join('\n')}`),
    ).toMatchObject([
      {
        rule: 'structure/missing-opening',
        paragraph: -1,
        suggestions: ['现将本人2024年度履职情况报告如下，请予审议。'],
      },
    ])
  })

  it('does not ask a summary for one', () => {
    const lines = SUMMARY.split('\n')
    expect(structureFindings([lines[0], ...lines.slice(2)].join('\n'))).toEqual([])
  })
})

describe('structure/title-end-mark', () => {
  const rule = 'structure/title-end-mark'

  it.each([
    ['2024年度述职报告。', '。'],
    ['2024年度述职报告：', '：'],
    ['关于开展安全检查的通知，', '，'],
    ['2024年度述职报告', undefined],
    ['2024年度述职报告（讨论稿）', undefined],
    ['怎样当好一名科室负责人？', undefined],
    ['现将有关情况报告如下：', undefined],
    ['各位领导、同志们：', undefined],
    ['按照安排，下面我就抓党建工作情况作如下汇报：', undefined],
  ])('%s', (title, mark) => {
    const [finding] = structureFindings(`${title}\n${BODY}`, { rule })
    expect(finding?.text).toBe(mark)
  })

  it('sees a title the editor marks', () => {
    const paragraphs = [
      { key: 't', text: '  一年来的工作。 ', isTitle: true },
      { key: 'p', text: '现将工作情况总结如下：全年培训4期。' },
    ]
    expect(paragraphFindings(paragraphs, { rule })).toMatchObject([{ text: '。', paragraph: 0 }])
  })
})

describe('structure/doubled-genre-word', () => {
  it.each([
    ['关于增加经费的请示报告', '请示报告'],
    ['安全检查实施方案的方案', '方案的方案'],
    ['关于申请追加经费的报告', '关于申请追加经费的报告'],
    ['申请人考察情况报告', undefined],
    ['关于转发会议通知的通知', undefined],
    ['关于增加经费的请示', undefined],
    ['2024年度述职报告', undefined],
  ])('%s', (title, found) => {
    const [finding] = structureFindings(`${title}\n${BODY}`, {
      rule: 'structure/doubled-genre-word',
    })
    expect(finding?.text).toBe(found)
  })
})
