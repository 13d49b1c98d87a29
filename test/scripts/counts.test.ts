import { describe, expect, it } from 'vitest'
import { addCounts, countTests } from '../../scripts/test/counts'

describe('countTests', () => {
  it('reads a report', () => {
    const report = { numTotalTests: 5, numPassedTests: 3, numFailedTests: 2, testResults: [] }
    expect(countTests(JSON.stringify(report))).toEqual({ passed: 3, failed: 2 })
  })

  it.each(['null', '{}', '{"numPassedTests":1}'])('refuses %s', (json) => {
    expect(() => countTests(json)).toThrow('not a test report')
  })
})

it('adds suites', () => {
  expect(addCounts({ passed: 1, failed: 2 }, { passed: 10, failed: 20 })).toEqual({
    passed: 11,
    failed: 22,
  })
})
