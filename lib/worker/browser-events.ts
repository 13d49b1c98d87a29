/** Events of the browser that the worker answers to. */
import { browser } from 'wxt/browser'
import { sendMessage } from '../messaging/protocol'
import { SETTINGS_KEY } from '../storage/settings'
import type { Documents } from './documents'
import { enableGranted, forgetSites, restoreSites } from './enable-site'
import { startInOpenTabs } from './open-tabs'

export function setUpTabEvents(documents: Documents): void {
  browser.tabs.onRemoved.addListener((tabId) => void documents.closed(tabId))
}

export function setUpSettingsEvents(documents: Documents): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) void documents.refreshAll()
  })
}

export function setUpInstallation(): void {
  browser.runtime.onInstalled.addListener(() => {
    void restoreSites()
    void startInOpenTabs()
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
