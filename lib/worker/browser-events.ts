/** Events of the browser that the worker answers to. */
import { browser } from 'wxt/browser'
import { sendMessage } from '../messaging/protocol'
import { SETTINGS_KEY } from '../storage/settings'
import type { Documents } from './documents'
import { enableGranted, forgetSites, restoreSites } from './enable-site'
import { type Frames, TOP_FRAME } from './frames'
import { startInOpenTabs } from './open-tabs'

export function setUpTabEvents(documents: Documents, frames: Frames): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    frames.drop(tabId, TOP_FRAME)
    void documents.closed(tabId)
  })
  // Chromium gives a tab that it takes out of memory another id.
  browser.tabs.onReplaced?.addListener((tabId, before) => {
    frames.drop(before, TOP_FRAME)
    void documents.moved(before, tabId)
  })
  // The content script of a discarded tab is gone without a word; it starts anew when the tab is shown.
  browser.tabs.onUpdated.addListener((tabId, { discarded }) => {
    if (!discarded) return
    frames.drop(tabId, TOP_FRAME)
    void documents.left(tabId)
  })
}

export function setUpSettingsEvents(documents: Documents): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) void documents.refreshAll()
  })
}

export function setUpInstallation(): void {
  browser.runtime.onInstalled.addListener(() => {
    void restoreSites().then(startInOpenTabs)
  })
  browser.permissions.onAdded.addListener(({ origins }) => {
    void enableGranted(origins ?? []).catch(() => {})
  })
  browser.permissions.onRemoved.addListener(() => void forgetSites())
}

/** Of wxt.config.ts. */
const OPEN_CARD = 'open-card'

export function setUpCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === OPEN_CARD && tab?.id !== undefined)
      void sendMessage('openCard', undefined, tab.id).catch(() => {})
  })
}
