import { describe, expect, it } from 'vitest'
import { structureFindings } from './read-findings'

const OPENING = '按照考核安排，现将我本年度抓基层党建工作情况述职如下，请予评议。'
const LONG =
  '定期研究重点事项，每季度听取一次汇报，逐项列出清单，明确完成时限，确保件件有着落。组织业务培训4期，选送12名骨干参加跟班学习，队伍面貌有了新的变化。'
const chapter = (heading: string, text: string) => `${heading}\n${text}`
const long = (heading: string) => chapter(heading, `${LONG}\n${LONG}\n${LONG}\n${LONG}\n${LONG}`)

function reportOf(problems: string, causes = long('三、原因分析'), plans = long('四、下一步打算')) {
  return [
    '2025年度抓基层党建工作述职报告',
    OPENING,
    long('一、履职工作情况'),
    problems,
    causes,
    plans,
  ].join('\n')
}

describe('structure/short-part', () => {
  const rule = 'structure/short-part'
  it.each([
    ['problems', reportOf('二、存在的主要问题\n调研不够深入。'), '存在的主要问题'],
    [
      'problems without end mark',
      reportOf('二、存在的主要问题\n有的工作抓得不细'),
      '存在的主要问题',
    ],
    ['causes', reportOf(long('二、存在的主要问题'), '三、原因分析\n主要是学习不够。'), '原因分析'],
    [
      'plans',
      reportOf(long('二、存在的主要问题'), undefined, '四、下一步打算\n继续努力。'),
      '下一步打算',
    ],
    ['a run-in heading', reportOf('二、存在的主要问题。学习抓得不紧。'), '存在的主要问题'],
    [
      'plans of some words',
      reportOf(long('二、存在的主要问题'), undefined, '四、下一步打算\n补齐短板，再上台阶。'),
      '下一步打算',
    ],
  ])('finds %s', (_name, text, heading) => {
    expect(structureFindings(text, { rule })).toMatchObject([{ text: heading, severity: 'info' }])
  })

  it.each([
    ['parts of equal length', reportOf(long('二、存在的主要问题'))],
    ['a part of several sentences', reportOf('二、存在的主要问题\n调研不够。督促不紧。办法不多。')],
    ['a part of some length', reportOf(chapter('二、存在的主要问题', LONG))],
    ['an empty part', reportOf('二、存在的主要问题')],
    [
      'short parts throughout',
      reportOf(
        '二、存在的主要问题\n调研不够。',
        '三、原因分析\n学习不够。',
        '四、下一步打算\n多学习。',
      ),
    ],
    ['a part of points', reportOf('二、存在的主要问题\n一是调研不够。二是督促不紧。')],
    ['a notice', '关于报送材料的通知\n各科室：\n一、时间\n3月5日。\n二、要求\n按时报送。'],
    [
      'a summary of two parts',
      `2025年度工作总结\n现将工作情况总结如下：\n${long('一、工作完成情况')}\n二、存在的问题\n人手偏紧。`,
    ],
  ])('leaves %s alone', (_name, text) => {
    expect(structureFindings(text, { rule })).toEqual([])
  })

  it('is silent while lines are not loaded', () => {
    const text = reportOf('二、存在的主要问题\n调研不够深入。')
    expect(structureFindings(text, { rule, complete: false })).toEqual([])
  })
})
