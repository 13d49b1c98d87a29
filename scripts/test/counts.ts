/** Test counts out of vitest's JSON report. */

export interface TestCounts {
  passed: number
  failed: number
}

export const NO_TESTS: TestCounts = { passed: 0, failed: 0 }

export const addCounts = (left: TestCounts, right: TestCounts): TestCounts => ({
  passed: left.passed + right.passed,
  failed: left.failed + right.failed,
})

/** @throws when `json` is no report of vitest */
export function countTests(json: string): TestCounts {
  const report: unknown = JSON.parse(json)
  if (typeof report !== 'object' || report === null) throw new Error('not a test report')
  const { numPassedTests, numFailedTests } = report as Record<string, unknown>
  if (typeof numPassedTests !== 'number' || typeof numFailedTests !== 'number') {
    throw new Error('not a test report')
  }
  return { passed: numPassedTests, failed: numFailedTests }
}
