/** What the frames of a tab say of their documents: the one that speaks for the tab is passed on. */
import type {
  ChangeAnswer,
  DocumentChanged,
  DocumentOpened,
  DocumentRead,
  DocumentUnreadable,
  Framed,
} from '../messaging/protocol'
import type { Documents } from './documents'
import { type FrameReading, type Frames, TOP_FRAME } from './frames'
import type { Place } from './senders'

export interface FramePort {
  /** Resolves when the frame has sent its document again; rejects when it is gone. */
  requestSnapshot(place: Place): Promise<void>
  /** Another frame speaks for the tab now: marks and badge of this one go. */
  silence(place: Place): Promise<void>
  /** For the time after a stop of the worker. */
  rememberSpeaker(place: Place): Promise<void>
}

export interface FrameDocuments {
  opened(place: Place, data: Framed<DocumentOpened>): Promise<void>
  /** False: another frame speaks for the tab. */
  read(place: Place, data: Framed<DocumentRead>): Promise<boolean>
  changed(place: Place, data: DocumentChanged): Promise<ChangeAnswer>
  unreadable(place: Place, data: Framed<DocumentUnreadable>): Promise<void>
  left(place: Place): Promise<void>
}

export function createFrameDocuments(
  documents: Documents,
  frames: Frames,
  port: FramePort,
): FrameDocuments {
  /** Notes what a frame says. True: it speaks for the tab. */
  async function note(
    { tabId, frameId }: Place,
    depth: number,
    reading: FrameReading,
    hasText: boolean,
  ): Promise<boolean> {
    const before = frames.speaker(tabId)
    frames.note(tabId, frameId, { depth, reading, hasText })
    return handOver(tabId, before, frameId)
  }

  async function handOver(tabId: number, before: number | null, told: number): Promise<boolean> {
    const speaker = frames.speaker(tabId)
    if (speaker === null || speaker === before) return speaker === told
    await port.rememberSpeaker({ tabId, frameId: speaker })
    if (before !== null && frames.standingOf(tabId, before))
      await port.silence({ tabId, frameId: before }).catch(() => {})
    // Not awaited: the answer is itself a message that is passed on here.
    if (speaker !== told) void ask(tabId, speaker)
    return speaker === told
  }

  async function ask(tabId: number, frameId: number): Promise<void> {
    try {
      await port.requestSnapshot({ tabId, frameId })
    } catch {
      // A frame that was taken out of the page could not say so.
      await leave({ tabId, frameId })
    }
  }

  async function leave({ tabId, frameId }: Place): Promise<void> {
    const before = frames.speaker(tabId)
    frames.drop(tabId, frameId)
    if (before !== null && before !== frameId) return
    if (frames.speaker(tabId) === null) await documents.left(tabId)
    else await handOver(tabId, before, frameId)
  }

  return {
    async opened(place, { depth, ...data }) {
      if (await note(place, depth, 'reading', false)) await documents.opened(place.tabId, data)
    },

    async read(place, { depth, ...data }) {
      const { complete, paragraphs } = data.snapshot
      const hasText = paragraphs.some(({ text }) => text.trim() !== '')
      if (!(await note(place, depth, complete ? 'complete' : 'partial', hasText))) return false
      await documents.read(place.tabId, data)
      return true
    },

    async changed(place, data) {
      const { tabId, frameId } = place
      const standing = frames.standingOf(tabId, frameId)
      // After a stop of the worker nothing is known of the frame: it has to say everything.
      if (!standing) return 'unknown'
      const reading = data.complete ? 'complete' : 'partial'
      const hasText = standing.hasText || data.splices.some(({ insert }) => insert.length > 0)
      const spoke = frames.speaker(tabId) === frameId
      if (!(await note(place, standing.depth, reading, hasText))) return 'silent'
      // What is held is the text of the frame that spoke before.
      if (!spoke) return 'unknown'
      return (await documents.changed(tabId, data)) ? 'taken' : 'unknown'
    },

    async unreadable(place, { depth, ...data }) {
      if (await note(place, depth, data.reason, false))
        await documents.unreadable(place.tabId, data)
    },

    async left(place) {
      if (place.frameId === TOP_FRAME) {
        frames.drop(place.tabId, TOP_FRAME)
        await documents.left(place.tabId)
      } else await leave(place)
    },
  }
}
