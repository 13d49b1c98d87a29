/** What the content script says to the worker, behind an interface so that a session can be tested alone. */
import {
  type DocumentChanged,
  type DocumentOpened,
  type DocumentRead,
  type DocumentUnreadable,
  sendMessage,
} from '../messaging/protocol'

export interface WorkerPort {
  opened(data: DocumentOpened): Promise<void>
  read(data: DocumentRead): Promise<void>
  /** False: the worker does not hold the base revision. */
  changed(data: DocumentChanged): Promise<boolean>
  unreadable(data: DocumentUnreadable): Promise<void>
  closed(): Promise<void>
}

export const runtimeWorkerPort: WorkerPort = {
  opened: (data) => sendMessage('documentOpened', data),
  read: (data) => sendMessage('documentRead', data),
  changed: (data) => sendMessage('documentChanged', data),
  unreadable: (data) => sendMessage('documentUnreadable', data),
  closed: () => sendMessage('documentClosed', undefined),
}
