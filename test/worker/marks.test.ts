import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { MarkSchema } from '../../lib/messaging/protocol'
import { fitReport } from '../../lib/storage/session-store'
import { badgeText, marksOf } from '../../lib/worker/marks'
import { createTestAnalyser, snapshot } from './report'

describe('the text of the button', () => {
  it.each([
    [0, 0, ''],
    [2, 0, '2'],
    [1, 3, '4'],
    [999, 0, '999'],
    [999, 1, '999+'],
  ])('for %i blanks and %i problems', (blanks, problems, text) => {
    expect(badgeText({ blanks, problems })).toBe(text)
  })
})

describe('marks', () => {
  it('leave out what has no place in the text', () => {
    const reading = snapshot('甲×')
    const report = createTestAnalyser().update(reading, { locale: 'zh-CN' })
    const whole = { ...report.findings[0], paragraph: -1, start: 0, end: 0, text: '' }
    const findings = [...report.findings, { ...report.findings[0], ...whole }]
    expect(marksOf(findings as typeof report.findings, reading)).toHaveLength(1)
  })
})

describe('what a mark says', () => {
  const reading = snapshot('甲×')
  const [finding] = createTestAnalyser().update(reading, { locale: 'zh-CN' }).findings

  it('is cut where it is long, but never a suggestion, which would be wrong to copy', () => {
    if (!finding) throw new Error('no finding')
    const suggestions = ['长'.repeat(301), '一', '二', '三', '四']
    const [mark] = marksOf([{ ...finding, message: '长'.repeat(600), suggestions }], reading)
    expect(mark?.message).toHaveLength(500)
    expect(mark?.suggestions).toEqual(['一', '二', '三'])
    expect(v.is(MarkSchema, mark)).toBe(true)
  })
})

describe('a report that is too large', () => {
  it('goes without texts and with everything else, counted in bytes', () => {
    const report = createTestAnalyser().update(snapshot('汉'.repeat(100), '×'), { locale: 'en' })
    const bytes = new TextEncoder().encode(JSON.stringify(report)).length
    expect(fitReport(report, bytes)).toEqual(report)
    expect(fitReport(report, bytes - 1)).toEqual({ ...report, paragraphs: [] })
  })
})
