/** The worker's way to the content scripts and to the browser's button. */
import { browser } from 'wxt/browser'
import { createMarksSender } from '../messaging/marks-delta'
import { sendMessage } from '../messaging/protocol'
import type { TabPort } from './documents'

export const browserTabPort: TabPort = {
  requestSnapshot: (tabId) => sendMessage('requestSnapshot', undefined, tabId),
  showMarks: createMarksSender((tabId, message) => sendMessage('marksChanged', message, tabId)),
  setBadge: async (tabId, text) => browser.action.setBadgeText({ tabId, text }),
}
