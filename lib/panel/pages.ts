/** Opens the other pages of the extension. */
import { browser } from 'wxt/browser'
import { ruleAnchor } from '../options/place'
import { tabFromAddress } from './active-tab'

export async function openWorkbench(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') })
}

/** @param rule the rule whose settings to show; absent: the page as it opens */
export async function openOptions(rule?: string): Promise<void> {
  const place = rule === undefined ? '' : `#${ruleAnchor(rule)}`
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${place}`) })
}

/** @param tabId tab to choose there; null: none */
export async function openDiagnosis(tabId: number | null): Promise<void> {
  const query = tabId === null ? '' : `?tab=${tabId}`
  await browser.tabs.create({ url: browser.runtime.getURL(`/diagnosis.html${query}`) })
}

/** For the document that this panel shows. */
export async function openDiagnosisOfPanel(): Promise<void> {
  const named = tabFromAddress(location.search)
  if (named !== null) return openDiagnosis(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await openDiagnosis(tab?.id ?? null)
}

/** Chrome's and Firefox's ways to show the panel beside the page; only one exists in each. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/**
 * Prepares to open the side panel of this window; null where the browser has none. Call the result
 * straight from a click: after any wait the browser no longer takes it for the user's wish.
 */
export async function prepareSidePanel(): Promise<(() => Promise<void>) | null> {
  const { sidePanel, sidebarAction }: PanelApis = browser as unknown as PanelApis
  if (sidePanel) {
    const windowId = (await browser.windows.getCurrent()).id
    return windowId === undefined ? null : () => sidePanel.open({ windowId })
  }
  return sidebarAction ? () => sidebarAction.open() : null
}
