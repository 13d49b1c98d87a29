import { describe, expect, it } from 'vitest'
import { CAUSES, OPENING, PLANS, PROBLEMS, WORK } from '../../../genres/sample-reports'
import { structureFindings } from './read-findings'

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
