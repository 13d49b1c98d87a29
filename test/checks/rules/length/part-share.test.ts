import { describe, expect, it } from 'vitest'
import { jointReportOf, type Lengths, lengthFindings, reportOf, textOf } from './measured-reports'

const GOOD: Lengths = { performance: 900, problems: 600, causes: 500, plans: 500 }
const rule = 'length/part-share'

describe('length/part-share', () => {
  it.each([
    [reportOf({ ...GOOD, problems: 100, causes: 100 }), '存在的主要问题', '占全文的12%'],
    [reportOf({ ...GOOD, performance: 2500 }), '存在的主要问题', '低于所选要求的33%'],
    [reportOf({ ...GOOD, plans: 2000 }), '存在的主要问题', '“存在的主要问题”、“原因分析”占'],
    [jointReportOf(2000, 600, 600), '存在问题及原因分析', '“存在问题及原因分析”占'],
    [reportOf({ ...GOOD, causes: 10, problems: 500 }), '存在的主要问题', '33%'],
    [jointReportOf(1200, 100, 100), '存在问题及原因分析', '7%'],
  ])('finds %#', (text, marked, message) => {
    const found = lengthFindings(text, 'usual', { rule })
    expect(found).toMatchObject([{ text: marked, severity: 'warning' }])
    expect(found[0]?.message).toContain(message)
  })

  it.each([
    ['a third for problems and causes', 'usual', reportOf(GOOD)],
    ['one chapter for both', 'usual', jointReportOf(1000, 900, 500)],
    ['mostly problems', 'usual', reportOf({ ...GOOD, problems: 3000 })],
    ['no preset', null, jointReportOf(2000, 100, 600)],
    ['a preset without shares', 'problems-first', jointReportOf(600, 100, 600)],
    ['an unknown preset', 'gone', jointReportOf(2000, 100, 600)],
    ['no such part', 'usual', reportOf(GOOD).replace(/二、[\s\S]*四、/u, '四、')],
    [
      'another genre',
      'usual',
      `2025年度工作总结\n现将工作情况总结如下：\n一、工作完成情况\n${textOf(2000)}\n二、存在的问题\n${textOf(100)}`,
    ],
  ])('leaves %s alone', (_name, preset, text) => {
    expect(lengthFindings(text, preset, { rule })).toEqual([])
  })

  it('waits for the whole text', () => {
    const text = jointReportOf(2000, 100, 600)
    expect(lengthFindings(text, 'usual', { rule, complete: false })).toEqual([])
  })
})
