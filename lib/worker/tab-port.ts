/** The worker's way to the content scripts and to the browser's button. */
import { browser } from 'wxt/browser'
import { sendMessage } from '../messaging/protocol'
import type { TabPort } from './documents'

export const browserTabPort: TabPort = {
  requestSnapshot: (tabId) => sendMessage('requestSnapshot', undefined, tabId),
  showMarks: (tabId, data) => sendMessage('marksChanged', data, tabId),
  setBadge: async (tabId, text) => browser.action.setBadgeText({ tabId, text }),
}
