/** From a stopped worker to the first report, in a real browser with the built extension. */
import type { BrowserContext, Page } from 'playwright-core'
import type { browser } from 'wxt/browser'
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import { installedBrowser, launchWithExtension } from '../browser'
import { CHROME_BUILD } from '../steps'
import { createSampleText } from './sample-text'

/** In the extension's own page, where `evaluate` runs. */
declare const chrome: typeof browser

const ROUNDS = 7

/**
 * Milliseconds (median) from the message that wakes the worker to its answer, the report being
 * stored; null: there is no browser on this machine.
 */
export async function measureColdStart(characters: number): Promise<number | null> {
  if (!installedBrowser()) return null
  const snapshot = textSnapshot(createSampleText(characters))
  const { context, extensionId, close } = await launchWithExtension({
    extension: CHROME_BUILD,
    hostRules: 'MAP * ~NOTFOUND',
  })
  try {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/popup.html?tab=0`)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await stopWorker(context, page)
      times.push(await sendDocument(page, `document${round}`, snapshot))
    }
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? null
  } finally {
    await close()
  }
}

/** Plays the content script: the page stands in a tab, which is all that the worker asks for. */
function sendDocument(page: Page, documentId: string, snapshot: object): Promise<number> {
  return page.evaluate(
    async (data) => {
      const start = performance.now()
      const answer = await chrome.runtime.sendMessage({
        id: Date.now(),
        type: 'documentRead',
        timestamp: Date.now(),
        data,
      })
      if (answer?.res !== true) throw new Error('the worker did not take the document')
      return performance.now() - start
    },
    { documentId, revision: 1, depth: 0, snapshot },
  )
}

async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await session.send('ServiceWorker.stopAllWorkers')
  await stopped
  await session.detach()
}
