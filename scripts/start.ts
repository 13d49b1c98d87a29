/**
 * `npm start`: builds the extension and opens it on the sample report of the workbench. With a display
 * the browser stays open until it is closed; without one it prints what the panel shows, saves a
 * screenshot and fails when the report is not there.
 */
import { join } from 'node:path'
import { launchWithExtension, trapRules } from './browser'
import { openConnectionTrap } from './start/connection-trap'
import { hasDisplay } from './start/display'
import { printReport, problemsOf, readPanel } from './start/panel-report'
import { buildForChrome, CHROME_BUILD, PROJECT } from './steps'

const READY_TIMEOUT = 20_000

async function showInWindow(): Promise<void> {
  const { context, extensionId, close } = await launchWithExtension({
    extension: CHROME_BUILD,
    headless: false,
    viewport: null,
  })
  const [first] = context.pages()
  const page = first ?? (await context.newPage())
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
  await page.goto(workbenchOf(extensionId))
  console.log('The workbench is open with a sample report; close the browser to end.')
  await closed
  await close()
}

async function showAsText(): Promise<number> {
  const trap = await openConnectionTrap()
  const problems: string[] = []
  const { context, extensionId, close } = await launchWithExtension({
    extension: CHROME_BUILD,
    hostRules: trapRules(trap.port),
    // High enough that no list is cut.
    viewport: { width: 1400, height: 1800 },
  })
  try {
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (url.host !== extensionId && !/^(data|blob|about):$/.test(url.protocol)) {
        problems.push(`a request to ${url.host}`)
      }
    })
    const page = await context.newPage()
    page.on('pageerror', ({ message }) => problems.push(`a page error: ${message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`a console error: ${message.text()}`)
    })
    await page.goto(workbenchOf(extensionId))
    const report = await readPanel(page, READY_TIMEOUT)
    const screenshot = join(PROJECT, '.output', 'start.png')
    await page.screenshot({ path: screenshot })
    printReport(report)
    console.log(`\nScreenshot: ${screenshot}`)
    problems.push(...problemsOf(report))
  } finally {
    await close()
    await trap.close()
  }
  problems.push(...trap.seen.map((bytes) => `a connection to the network: ${bytes}`))
  for (const problem of problems) console.error(`Problem: ${problem}`)
  return problems.length === 0 ? 0 : 1
}

const workbenchOf = (extensionId: string) =>
  `chrome-extension://${extensionId}/workbench.html?sample=1`

try {
  buildForChrome()
  if (hasDisplay(process)) await showInWindow()
  else process.exitCode = await showAsText()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
