/** The worker's messages to a session. */
import * as v from 'valibot'
import type { FrameProbe } from '../diagnosis/probe'
import { MarksChangedSchema, onMessage, SpanSchema } from '../messaging/protocol'
import type { Session } from './session'

export function listenToWorker(session: Session, probe: () => Promise<FrameProbe>): () => void {
  const removers = [
    onMessage('requestSnapshot', () => session.sendSnapshot()),
    onMessage('silenced', () => session.silence()),
    onMessage('marksChanged', ({ data }) => session.showMarks(v.parse(MarksChangedSchema, data))),
    onMessage('revealSpan', ({ data }) => session.reveal(v.parse(SpanSchema, data))),
    onMessage('probeFrame', probe),
  ]
  return () => {
    for (const remove of removers) remove()
  }
}
