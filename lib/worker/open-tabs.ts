/** Starts the content scripts in documents that were open before the extension was installed or updated. */
import { browser } from 'wxt/browser'
import { EDITOR_MATCHES } from '../editors/hosts'

/** An updated extension takes the place of the older one, whose scripts end by themselves. */
export async function startInOpenTabs(enabledSites: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...EDITOR_MATCHES, ...enabledSites] })
  await Promise.all(tabs.map(({ id }) => id !== undefined && startInTab(id).catch(() => {})))
}

async function startInTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true }
  await browser.scripting.executeScript({
    target,
    world: 'MAIN',
    files: ['/content-scripts/page.js'],
  })
  await browser.scripting.executeScript({ target, files: ['/content-scripts/editor.js'] })
}
