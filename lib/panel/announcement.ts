/** What the live region says: a message of the catalogue and its values. */
import type { MessageKey } from '../messages/catalogue'
import type { MessageValues } from '../messages/translate'
import type { RevealResult } from './source'

export interface Announcement {
  key: MessageKey
  values: MessageValues
  /** Grows, so that the same sentence twice is said twice. */
  serial: number
}

const REVEALED = {
  paragraph: {
    moved: 'panel.revealed.moved',
    absent: 'panel.revealed.absent',
    failed: 'panel.revealed.failed',
  },
  document: {
    moved: 'panel.revealed.whole',
    absent: 'panel.revealed.whole',
    failed: 'panel.revealed.whole',
  },
} as const satisfies Record<string, Record<RevealResult, MessageKey>>

/** @param paragraph index from 0; -1 for the document as a whole, which has no place to move to. */
export function describeReveal(
  result: RevealResult,
  paragraph: number,
): Omit<Announcement, 'serial'> {
  const kind = paragraph < 0 ? 'document' : 'paragraph'
  return { key: REVEALED[kind][result], values: { number: paragraph + 1 } }
}
