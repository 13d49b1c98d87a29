/** The worker's way to the content scripts and to the browser's button. */
import { browser } from 'wxt/browser'
import { createMarksSender } from '../messaging/marks-delta'
import { type ProtocolMap, sendMessage } from '../messaging/protocol'
import { readSpeaker, writeSpeaker } from '../storage/session-store'
import type { TabPort } from './documents'
import type { FramePort } from './frame-documents'
import { type Frames, TOP_FRAME } from './frames'
import type { ProbePort } from './probe-tab'

type Span = Parameters<ProtocolMap['revealSpan']>[0]

export interface BrowserTabPort extends TabPort {
  reveal(tabId: number, span: Span): ReturnType<typeof revealIn>
}

const revealIn = (tabId: number, frameId: number, span: Span) =>
  sendMessage('revealSpan', span, { tabId, frameId })

export function createTabPort(frames: Frames): BrowserTabPort {
  const speakerOf = async (tabId: number) =>
    frames.speaker(tabId) ?? (await readSpeaker(tabId)) ?? 0
  return {
    requestSnapshot: async (tabId) =>
      sendMessage('requestSnapshot', undefined, { tabId, frameId: await speakerOf(tabId) }),
    // A frame that speaks from now on holds no marks yet, says so, and gets all of them.
    showMarks: createMarksSender(async (tabId, message) =>
      sendMessage('marksChanged', message, { tabId, frameId: await speakerOf(tabId) }),
    ),
    setBadge: async (tabId, text) => browser.action.setBadgeText({ tabId, text }),
    reveal: async (tabId, span) => revealIn(tabId, await speakerOf(tabId), span),
  }
}

export const browserFramePort: FramePort = {
  requestSnapshot: (place) => sendMessage('requestSnapshot', undefined, place),
  silence: (place) => sendMessage('silenced', undefined, place),
  rememberSpeaker: ({ tabId, frameId }) => writeSpeaker(tabId, frameId),
}

export function createProbePort(frames: Frames): ProbePort {
  return {
    findTab: (tabId) => browser.tabs.get(tabId),
    async framesOf(tabId) {
      const stored = await readSpeaker(tabId)
      const known = [
        TOP_FRAME,
        ...frames.framesOf(tabId),
        ...(stored === undefined ? [] : [stored]),
      ]
      return [...new Set(known)]
    },
    askFrame: (tabId, frameId) => sendMessage('probeFrame', undefined, { tabId, frameId }),
  }
}
