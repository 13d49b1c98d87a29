/** Starts the content script on a page the user chose, and on later pages of that site. */
import { browser } from 'wxt/browser'
import { readSettings, updateSettings } from '../storage/settings'

const EDITOR_SCRIPT = '/content-scripts/editor.js'
const PAGE_SCRIPT = '/content-scripts/page.js'

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
  const target = { tabId, allFrames: true }
  // Frames of other sites are left out by the browser where the permission does not reach them.
  await browser.scripting.executeScript({ target, world: 'MAIN', files: [PAGE_SCRIPT] })
  await browser.scripting.executeScript({ target, files: [EDITOR_SCRIPT] })
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

/**
 * Browsers forget registered scripts when an extension is updated, and users take permissions back.
 * Resolves with the match patterns of the sites that are still enabled.
 */
export async function restoreSites(): Promise<string[]> {
  const { enabledOrigins } = await readSettings()
  const patterns: string[] = []
  for (const origin of enabledOrigins) {
    const pattern = patternOf(origin)
    if (!(await browser.permissions.contains({ origins: [pattern] }))) continue
    await registerSite(origin)
    patterns.push(pattern)
  }
  return patterns
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

/** Match patterns have no ports: every port of the host is meant. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

const idsOf = (origin: string) => ({ editor: `site-${origin}`, page: `site-page-${origin}` })

async function registeredIds(origin: string): Promise<string[]> {
  const ids = Object.values(idsOf(origin))
  const registered = await browser.scripting.getRegisteredContentScripts({ ids })
  return registered.map(({ id }) => id)
}

async function unregisterSite(origin: string): Promise<void> {
  const ids = await registeredIds(origin)
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids })
}

async function registerSite(origin: string): Promise<void> {
  const { editor, page } = idsOf(origin)
  const everywhere = {
    matches: [patternOf(origin)],
    allFrames: true,
    // Older editors keep their text in frames without an address.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }
  const known = await registeredIds(origin)
  const scripts = [
    { ...everywhere, id: page, js: [PAGE_SCRIPT], world: 'MAIN', runAt: 'document_start' },
    { ...everywhere, id: editor, js: [EDITOR_SCRIPT], runAt: 'document_idle' },
  ] as const
  const missing = scripts.filter(({ id }) => !known.includes(id))
  if (missing.length > 0)
    await browser.scripting.registerContentScripts(
      missing.map((script) => ({ ...script, js: [...script.js] })),
    )
}
