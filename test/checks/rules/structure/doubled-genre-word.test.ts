import { describe, expect, it } from 'vitest'
import { CAUSES, PLANS, PROBLEMS, WORK } from '../../../genres/sample-reports'
import { structureFindings } from './read-findings'

const BODY = [WORK, PROBLEMS, CAUSES, PLANS].join('\n')

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
