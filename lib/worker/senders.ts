/** Who sent a message. Pages cannot send any; still nothing is taken from the wrong side. */
import { browser } from 'wxt/browser'

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/** The tab of a content script in a top frame. @throws Error for any other sender */
export function tabOf(sender: Sender): number {
  const tabId = sender.tab?.id
  if (tabId === undefined || (sender.frameId ?? 0) !== 0) throw new Error('not a content script')
  return tabId
}

/** @throws Error unless a page of the extension sent it */
export function requireExtensionPage(sender: Sender): void {
  const url = sender.url ?? ''
  if (sender.id !== browser.runtime.id || !url.startsWith(browser.runtime.getURL('/')))
    throw new Error('not a page of the extension')
}
