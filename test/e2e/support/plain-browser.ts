/** A browser without the extension, for tests of the simulator itself. */
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser, trapRules } from '../../../scripts/browser'
import { startSimulatorServer } from '../../simulators/server'
import { SITES } from '../../simulators/sites'

export interface PlainBrowser {
  context: BrowserContext
  openPage(url: string): Promise<Page>
  close(): Promise<void>
}

export async function launchPlainBrowser(): Promise<PlainBrowser> {
  const server = await startSimulatorServer(SITES)
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [`--host-resolver-rules=${trapRules(server.port)}`, '--ignore-certificate-errors'],
  })
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  })
  return {
    context,
    openPage: async (url) => {
      const page = await context.newPage()
      await page.goto(url)
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
