/** `npm run e2e`: builds the extension (not with --no-build) and runs the browser tests. Other parameters go to vitest. */
import { findBrowser } from '../../scripts/browser'
import { buildForChrome, runTool } from '../../scripts/steps'

const parameters = process.argv.slice(2)
const forVitest = parameters.filter((parameter) => parameter !== '--no-build')

console.log(`Browser: ${await findBrowser()}`)
if (forVitest.length === parameters.length) buildForChrome()
process.exitCode = runTool('vitest', ['run', '--config', 'test/e2e/vitest.config.ts', ...forVitest])
