import { describe, expect, it } from 'vitest'
import { DUTY_REPORT, SUMMARY } from '../../../genres/sample-reports'
import { structureFindings } from './read-findings'

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
