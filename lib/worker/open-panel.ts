/** Opens the side panel for a tab, on the user's click in the page. */
import { browser } from 'wxt/browser'

/**
 * Must be reached without waiting for anything: the browser wants the user's gesture. Firefox has no
 * way to open its sidebar from a message, so there the click does nothing.
 */
export function openPanel(tabId: number): void {
  browser.sidePanel?.open({ tabId }).catch(() => {})
}
