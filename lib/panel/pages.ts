/** Opens the other pages of the extension. */
import { browser } from 'wxt/browser'
import { ruleAnchor } from '../options/place'

export async function openWorkbench(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') })
}

/** @param rule the rule whose settings to show; absent: the page as it opens */
export async function openOptions(rule?: string): Promise<void> {
  const place = rule === undefined ? '' : `#${ruleAnchor(rule)}`
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${place}`) })
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
