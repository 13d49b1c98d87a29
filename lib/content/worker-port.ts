/** What the content script says to the worker, behind an interface so that a session can be tested alone. */
import * as v from 'valibot'
import {
  type DocumentChanged,
  type DocumentOpened,
  type DocumentRead,
  type DocumentUnreadable,
  type Explanation,
  ExplanationSchema,
  type IgnoreScope,
  type Mark,
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

/** What the card asks of the worker. */
export interface CardPort {
  explain(rule: string): Promise<Explanation | null>
  ignore(mark: Mark, scope: IgnoreScope): Promise<void>
  restore(mark: Mark): Promise<void>
  openPanel(): void
  showInPanel(mark: Mark): void
}

export const runtimeCardPort: CardPort = {
  explain: async (rule) =>
    v.parse(v.nullable(ExplanationSchema), await sendMessage('explainFinding', { rule })),
  ignore: ({ id, rule }, scope) => sendMessage('ignoreMark', { findingId: id, rule, scope }),
  restore: ({ id, rule }) => sendMessage('restoreMark', { findingId: id, rule }),
  showInPanel: ({ id }) => void sendMessage('showInPanel', { findingId: id }).catch(() => {}),
  openPanel: () => void sendMessage('openPanel', undefined).catch(() => {}),
}
