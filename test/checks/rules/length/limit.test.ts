import { describe, expect, it } from 'vitest'
import { lengthPresets } from '../../../../lib/checks/rules/length'
import { createTranslate } from '../../../../lib/messages/translate'
import { jointReportOf, type Lengths, lengthFindings, reportOf, textOf } from './measured-reports'

const GOOD: Lengths = { performance: 600, problems: 900, causes: 620, plans: 650 }
const rule = 'length/limit'

describe('length/limit', () => {
  it.each([
    ['usual', reportOf({ ...GOOD, performance: 2000 }), '', '4247字，超过所选要求的3000字'],
    [
      'problems-first',
      reportOf({ ...GOOD, performance: 720 }),
      '履职情况',
      '“履职情况”共726字，超过',
    ],
    [
      'problems-first',
      reportOf({ ...GOOD, causes: 300 }),
      '存在的主要问题',
      '“存在的主要问题”、“原因分析”共',
    ],
    ['problems-first', reportOf({ ...GOOD, plans: 300 }), '下一步打算', '所选要求是700字左右'],
    [
      'problems-first',
      reportOf({ ...GOOD, performance: 400, plans: 900 }),
      '下一步打算',
      '所选要求是700字左右',
    ],
    [
      'problems-first',
      jointReportOf(600, 1200, 700),
      '存在问题及原因分析',
      '“存在问题及原因分析”共1211字，不足',
    ],
  ])('%s: finds %#', (preset, text, marked, message) => {
    const found = lengthFindings(text, preset, { rule })
    expect(found).toHaveLength(1)
    expect(found[0]?.text).toBe(marked)
    expect(found[0]?.message).toContain(message)
  })

  it.each([
    ['a report within its limits', 'problems-first', reportOf(GOOD)],
    ['a report within the usual length', 'usual', reportOf(GOOD)],
    ['plans of about the length', 'problems-first', reportOf({ ...GOOD, plans: 600 })],
    [
      'plans a little longer',
      'problems-first',
      reportOf({ ...GOOD, performance: 500, plans: 800 }),
    ],
    ['problems and causes in one chapter', 'problems-first', jointReportOf(600, 1600, 700)],
    ['any length without a preset', null, reportOf({ ...GOOD, performance: 5000 })],
    ['any length with a preset of another name', 'gone', reportOf({ ...GOOD, performance: 5000 })],
    [
      'another genre',
      'usual',
      `2025年度工作总结\n现将工作情况总结如下：\n一、工作完成情况\n${textOf(4000)}\n二、存在的问题\n${textOf(100)}`,
    ],
    ['a part that is missing', 'problems-first', reportOf(GOOD).replace('一、履职情况\n', '')],
  ])('leaves %s alone', (_name, preset, text) => {
    expect(lengthFindings(text, preset, { rule })).toEqual([])
  })

  it('counts no spaces and waits for the whole text', () => {
    const text = reportOf({ ...GOOD, performance: 680 }).replaceAll('。', '。 ')
    expect(lengthFindings(text, 'problems-first', { rule })).toEqual([])
    const long = reportOf({ ...GOOD, performance: 2000 })
    expect(lengthFindings(long, 'usual', { rule, complete: false })).toEqual([])
  })

  it('names its presets', () => {
    const translate = createTranslate('en')
    expect(lengthPresets.map(({ id }) => id)).toEqual(['usual', 'problems-first'])
    expect(lengthPresets.every(({ name }) => translate(name).length > 10)).toBe(true)
  })
})
