/** `npm test`: lint, types, unit tests, builds, browser tests; stops at the first that fails. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './steps'
import { addCounts, countTests, NO_TESTS, type TestCounts } from './test/counts'

interface Step {
  headline: string
  run(): number
  /** Vitest's JSON report, where the step writes one. */
  report?: string
}

const folder = mkdtempSync(join(tmpdir(), 'gaojian-test-'))
const unitReport = join(folder, 'unit.json')
const browserReport = join(folder, 'browser.json')
const reporters = (file: string) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
]

const steps: readonly Step[] = [
  { headline: 'Lint', run: () => runTool('biome', ['check', '.']) },
  { headline: 'Types', run: () => runTool('tsc', ['--noEmit']) },
  {
    headline: 'Unit tests',
    run: () => runTool('vitest', ['run', ...reporters(unitReport)]),
    report: unitReport,
  },
  { headline: 'Build for Chrome', run: () => runTool('wxt', ['build']) },
  { headline: 'Build for Firefox', run: () => runTool('wxt', ['build', '-b', 'firefox']) },
  {
    headline: 'Browser tests',
    run: () => runTool('tsx', ['test/e2e/run.ts', '--no-build', ...reporters(browserReport)]),
    report: browserReport,
  },
]

function runStep(step: Step): { isGood: boolean; counts: TestCounts } {
  console.log(`\n━━ ${step.headline} ━━`)
  const started = performance.now()
  const status = step.run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`── ${step.headline}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  const hasReport = step.report !== undefined && existsSync(step.report)
  const counts = hasReport ? countTests(readFileSync(step.report ?? '', 'utf8')) : NO_TESTS
  return { isGood: status === 0, counts }
}

let total = NO_TESTS
let isGood = true
for (const step of steps) {
  const result = runStep(step)
  total = addCounts(total, result.counts)
  if (!result.isGood) {
    // A step that is no test suite, or a suite that could not start, fails as one.
    if (result.counts.failed === 0) total = addCounts(total, { passed: 0, failed: 1 })
    isGood = false
    break
  }
}
rmSync(folder, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = isGood ? 0 : 1
