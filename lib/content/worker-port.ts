/** What the content script says to the worker, behind an interface so that a session can be tested alone. */
import { createLifeline } from '../messaging/lifeline'
import {
  type ChangeAnswer,
  type DocumentChanged,
  type DocumentOpened,
  type DocumentRead,
  type DocumentUnreadable,
  sendMessage,
} from '../messaging/protocol'

export interface WorkerPort {
  opened(data: DocumentOpened): Promise<void>
  /** False: another frame of the tab speaks for it. */
  read(data: DocumentRead): Promise<boolean>
  changed(data: DocumentChanged): Promise<ChangeAnswer>
  unreadable(data: DocumentUnreadable): Promise<void>
  closed(): Promise<void>
}

/** The worker as a frame's content script reaches it. */
export function createWorkerPort(view: Window): WorkerPort {
  const depth = frameDepth(view)
  const lifeline = depth > 0 ? createLifeline() : null
  return {
    opened(data) {
      lifeline?.hold()
      return sendMessage('documentOpened', { ...data, depth })
    },
    read(data) {
      lifeline?.hold()
      return sendMessage('documentRead', { ...data, depth })
    },
    changed: (data) => sendMessage('documentChanged', data),
    unreadable: (data) => sendMessage('documentUnreadable', { ...data, depth }),
    closed: () => sendMessage('documentClosed', undefined),
  }
}

/** Number of frames around this one. */
function frameDepth(view: Window): number {
  let depth = 0
  for (let at = view; at.parent !== at; at = at.parent) depth += 1
  return depth
}
