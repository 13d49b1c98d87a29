/** Starts the content script on a page the user chose, and on later pages of that site. */
import { browser } from 'wxt/browser'
import { updateSettings } from '../storage/settings'

const EDITOR_SCRIPT = '/content-scripts/editor.js'

/** The permission was granted before, by the user's click in the panel. */
export async function enableOnTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [EDITOR_SCRIPT] })
  const { url } = await browser.tabs.get(tabId)
  if (!url) return
  const { origin } = new URL(url)
  // With the permission for this one visit only (activeTab) the site is not remembered.
  if (!(await browser.permissions.contains({ origins: [`${origin}/*`] }))) return
  await registerSite(origin)
  await updateSettings((settings) => ({
    ...settings,
    enabledOrigins: [...new Set([...settings.enabledOrigins, origin])],
  }))
}

async function registerSite(origin: string): Promise<void> {
  const id = `site-${origin}`
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (registered.length > 0) return
  await browser.scripting.registerContentScripts([
    {
      id,
      // Match patterns have no ports: every port of the host is meant.
      matches: [`${new URL(origin).protocol}//${new URL(origin).hostname}/*`],
      js: [EDITOR_SCRIPT],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}
