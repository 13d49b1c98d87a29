/** A browser tab as the panel's source: readings from the session store, actions as messages to the worker. */
import { browser } from 'wxt/browser'
import { sendMessage } from '../messaging/protocol'
import { pointedKey, readPointed } from '../storage/pointed-finding'
import { reportKey, tabStateKey } from '../storage/tab-state'
import { followActiveTab, type WatchedTab } from './active-tab'
import type { PageAccess, PanelSource, Reading } from './source'
import { toReading } from './stored-reading'

/** @param fixedTab id of the tab to show; null: the active tab of this window, whichever it becomes. */
export function createTabSource(fixedTab: number | null): PanelSource {
  let tab: WatchedTab | null = null

  const currentTabId = () => {
    if (tab === null) throw new Error('no tab to act on')
    return tab.id
  }

  return {
    ignoreScopes: ['once', 'document', 'rule', 'everywhere'],

    subscribe(listener) {
      let stopped = false
      const load = async () => {
        const watched = tab
        if (watched === null) return
        const reading = await loadReading(watched)
        if (!stopped && tab === watched) listener(reading)
      }
      const onStored = (changes: Record<string, unknown>, area: string) => {
        if (area !== 'session' || tab === null) return
        if (tabStateKey(tab.id) in changes || reportKey(tab.id) in changes) void load()
      }
      browser.storage.onChanged.addListener(onStored)
      const stopFollowing = followActiveTab(fixedTab, (next) => {
        tab = next
        if (next === null) listener({ kind: 'unsupported', access: 'impossible' })
        else void load()
      })
      return () => {
        stopped = true
        stopFollowing()
        browser.storage.onChanged.removeListener(onStored)
      }
    },

    subscribePointed(listener) {
      let stopped = false
      const load = async (tabId: number) => {
        const findingId = await readPointed(tabId)
        if (!stopped && findingId !== null) listener(findingId)
      }
      const onStored = (changes: Record<string, unknown>, area: string) => {
        if (area === 'session' && tab !== null && pointedKey(tab.id) in changes) void load(tab.id)
      }
      browser.storage.onChanged.addListener(onStored)
      // The click that points at a finding may have opened this panel.
      const stopFollowing = followActiveTab(fixedTab, (next) => {
        if (next !== null) void load(next.id)
      })
      return () => {
        stopped = true
        stopFollowing()
        browser.storage.onChanged.removeListener(onStored)
      }
    },

    chooseGenre: async (genre) => sendMessage('chooseGenre', { tabId: currentTabId(), genre }),
    ignoreFinding: async (finding, scope) =>
      sendMessage('ignoreFinding', {
        tabId: currentTabId(),
        findingId: finding.id,
        rule: finding.rule,
        scope,
      }),
    restoreFinding: async (finding) =>
      sendMessage('restoreFinding', {
        tabId: currentTabId(),
        findingId: finding.id,
        rule: finding.rule,
      }),
    revealFinding: async (finding) =>
      sendMessage('revealFinding', { tabId: currentTabId(), findingId: finding.id }),
    revealParagraph: async (paragraph) =>
      sendMessage('revealParagraph', { tabId: currentTabId(), paragraph }),
    refresh: async () => sendMessage('refreshDocument', { tabId: currentTabId() }),

    async enable() {
      const tabId = currentTabId()
      const site = tab?.url ? sitePattern(tab.url) : null
      if (site === null) return false
      // The request must be the first thing awaited, or the click no longer counts as the user's.
      const granted = await browser.permissions.request({ origins: [site] })
      if (granted) await sendMessage('enableOnTab', { tabId })
      return granted
    },
  }
}

async function loadReading(tab: WatchedTab): Promise<Reading> {
  const stateKey = tabStateKey(tab.id)
  const key = reportKey(tab.id)
  const stored = await browser.storage.session.get([stateKey, key])
  return toReading(stored[stateKey], stored[key], pageAccess(tab.url))
}

/** The address is hidden from the extension unless the user opened it on that page or granted its host. */
function pageAccess(url: string | undefined): PageAccess {
  if (!url) return 'unknown'
  return sitePattern(url) === null ? 'impossible' : 'possible'
}

/** The match pattern of a web page's host, every port of it: patterns with ports are Chrome's alone. */
function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null
}
