/** What the content script says to the worker, behind an interface so that a session can be tested alone. */

import * as v from 'valibot'
import { createLifeline } from '../messaging/lifeline'
import {
  type ChangeAnswer,
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
