/** The worker's messages to a session. */
import * as v from 'valibot'
import { createMarksReceiver, MarksMessageSchema } from '../messaging/marks-delta'
import { onMessage, SpanSchema } from '../messaging/protocol'
import type { Session } from './session'

export function listenToWorker(session: Session, openCard: () => void): () => void {
  const receive = createMarksReceiver()
  const removers = [
    onMessage('requestSnapshot', () => session.sendSnapshot()),
    onMessage('marksChanged', ({ data }) => {
      const changed = receive(v.parse(MarksMessageSchema, data))
      if (changed) session.showMarks(changed)
      return changed !== null
    }),
    onMessage('openCard', openCard),
    onMessage('revealSpan', ({ data }) => session.reveal(v.parse(SpanSchema, data))),
  ]
  return () => {
    for (const remove of removers) remove()
  }
}
