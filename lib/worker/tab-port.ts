/** The worker's way to the content scripts and to the browser's button. */
import { browser } from 'wxt/browser'
import { sendMessage } from '../messaging/protocol'
import type { TabPort } from './documents'
import type { ProbePort } from './probe-tab'

export const browserTabPort: TabPort = {
  requestSnapshot: (tabId) => sendMessage('requestSnapshot', undefined, tabId),
  showMarks: (tabId, data) => sendMessage('marksChanged', data, tabId),
  setBadge: async (tabId, text) => browser.action.setBadgeText({ tabId, text }),
}

export const browserProbePort: ProbePort = {
  findTab: (tabId) => browser.tabs.get(tabId),
  framesOf: async () => [0],
  askFrame: (tabId, frameId) => sendMessage('probeFrame', undefined, { tabId, frameId }),
}
