/** The worker's messages to a session. */
import * as v from 'valibot'
import { MarksChangedSchema, onMessage, SpanSchema } from '../messaging/protocol'
import type { Session } from './session'

export function listenToWorker(session: Session, openCard: () => void): () => void {
  const removers = [
    onMessage('requestSnapshot', () => session.sendSnapshot()),
    onMessage('marksChanged', ({ data }) => session.showMarks(v.parse(MarksChangedSchema, data))),
    onMessage('openCard', openCard),
    onMessage('revealSpan', ({ data }) => session.reveal(v.parse(SpanSchema, data))),
  ]
  return () => {
    for (const remove of removers) remove()
  }
}
