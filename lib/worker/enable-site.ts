/** Starts the content script on a page the user chose, and on later pages of that site. */
import { browser } from 'wxt/browser'
import { readSettings, updateSettings } from '../storage/settings'

const EDITOR_SCRIPT = '/content-scripts/editor.js'

const starting = new Map<number, Promise<void>>()

/**
 * The permission was granted before, by the user's click in the panel. The panel asks for it and so
 * does the grant itself (below): one start is enough.
 */
export function enableOnTab(tabId: number): Promise<void> {
  const step = starting.get(tabId) ?? start(tabId).finally(() => starting.delete(tabId))
  starting.set(tabId, step)
  return step
}

/** The browser's question may close the popup before it can say that the user agreed. */
export async function enableGranted(origins: readonly string[]): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return
  if (origins.includes(patternOf(new URL(tab.url).origin))) await enableOnTab(tab.id)
}

async function start(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [EDITOR_SCRIPT] })
  const { url } = await browser.tabs.get(tabId)
  if (!url) return
  const { origin } = new URL(url)
  // With the permission for this one visit only (activeTab) the site is not remembered.
  if (!(await browser.permissions.contains({ origins: [patternOf(origin)] }))) return
  await registerSite(origin)
  await updateSettings((settings) => ({
    ...settings,
    enabledOrigins: [...new Set([...settings.enabledOrigins, origin])],
  }))
}

/** Browsers forget registered scripts when an extension is updated, and users take permissions back. */
export async function restoreSites(): Promise<void> {
  const { enabledOrigins } = await readSettings()
  for (const origin of enabledOrigins)
    if (await browser.permissions.contains({ origins: [patternOf(origin)] }))
      await registerSite(origin)
}

/** Sites whose permission is gone are no longer enabled. */
export async function forgetSites(): Promise<void> {
  const { enabledOrigins } = await readSettings()
  const left: string[] = []
  for (const origin of enabledOrigins)
    if (await browser.permissions.contains({ origins: [patternOf(origin)] })) left.push(origin)
    else await unregisterSite(origin)
  if (left.length < enabledOrigins.length)
    await updateSettings((settings) => ({ ...settings, enabledOrigins: left }))
}

const idOf = (origin: string) => `site-${origin}`

/** Match patterns have no ports: every port of the host is meant. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

async function unregisterSite(origin: string): Promise<void> {
  const ids = [idOf(origin)]
  const registered = await browser.scripting.getRegisteredContentScripts({ ids })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids })
}

async function registerSite(origin: string): Promise<void> {
  const id = idOf(origin)
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (registered.length > 0) return
  await browser.scripting.registerContentScripts([
    {
      id,
      matches: [patternOf(origin)],
      js: [EDITOR_SCRIPT],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}
