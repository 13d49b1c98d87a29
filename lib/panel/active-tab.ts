/** Which tab a panel talks about, over time. */
import { type Browser, browser } from 'wxt/browser'

export interface WatchedTab {
  id: number
  /** Absent while the extension may not see the address. */
  url: string | undefined
}

/** Tells the fixed tab, or the active tab of this window now and whenever it changes. Returns the stop. */
export function followActiveTab(
  fixedTab: number | null,
  listener: (tab: WatchedTab | null) => void,
): () => void {
  let stopped = false
  const tell = async () => {
    const tab = fixedTab === null ? await findActiveTab() : await findTab(fixedTab)
    if (!stopped) listener(tab)
  }
  const onUpdated = (tabId: number, change: { url?: string; status?: string }) => {
    const concernsUs = fixedTab === null || tabId === fixedTab
    if (concernsUs && (change.url !== undefined || change.status === 'complete')) void tell()
  }
  const onActivated = () => {
    if (fixedTab === null) void tell()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  void tell()
  return () => {
    stopped = true
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}

async function findActiveTab(): Promise<WatchedTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return toWatchedTab(tab)
}

/** A tab that is gone still has an id, so that the panel can say what it last knew. */
async function findTab(tabId: number): Promise<WatchedTab> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  return toWatchedTab(tab) ?? { id: tabId, url: undefined }
}

function toWatchedTab(tab: Browser.tabs.Tab | undefined): WatchedTab | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url }
}

/** The tab a page of the extension was asked to show by `?tab=<id>`; null: none was named. */
export function tabFromAddress(search: string): number | null {
  const value = new URLSearchParams(search).get('tab')
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null
}
