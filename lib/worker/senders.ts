/** Who sent a message. Pages cannot send any; still nothing is taken from the wrong side. */
import { browser } from 'wxt/browser'

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/** A frame of a tab; 0 is the page itself. */
export interface Place {
  tabId: number
  frameId: number
}

/** Where a content script runs. @throws Error for any other sender */
export function placeOf(sender: Sender): Place {
  const tabId = sender.tab?.id
  if (tabId === undefined) throw new Error('not a content script')
  return { tabId, frameId: sender.frameId ?? 0 }
}

/** @throws Error unless a page of the extension sent it */
export function requireExtensionPage(sender: Sender): void {
  const url = sender.url ?? ''
  if (sender.id !== browser.runtime.id || !url.startsWith(browser.runtime.getURL('/')))
    throw new Error('not a page of the extension')
}
