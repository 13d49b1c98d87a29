/** Events of the browser that the worker answers to. */
import { browser } from 'wxt/browser'
import { SETTINGS_KEY } from '../storage/settings'
import type { Documents } from './documents'

export function setUpTabEvents(documents: Documents): void {
  browser.tabs.onRemoved.addListener((tabId) => void documents.closed(tabId))
}

export function setUpSettingsEvents(documents: Documents): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && SETTINGS_KEY in changes) void documents.refreshAll()
  })
}
