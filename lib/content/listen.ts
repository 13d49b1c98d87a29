/** The worker's messages to a session. */
import * as v from 'valibot'
import type { FrameProbe } from '../diagnosis/probe'
import { createMarksReceiver, MarksMessageSchema } from '../messaging/marks-delta'
import { onMessage, SpanSchema } from '../messaging/protocol'
import type { Session } from './session'

export interface FrameAnswers {
  openCard(): void
  probe(): Promise<FrameProbe>
}

export function listenToWorker(session: Session, { openCard, probe }: FrameAnswers): () => void {
  const receive = createMarksReceiver()
  const removers = [
    onMessage('requestSnapshot', () => session.sendSnapshot()),
    onMessage('silenced', () => session.silence()),
    onMessage('marksChanged', ({ data }) => {
      const changed = receive(v.parse(MarksMessageSchema, data))
      if (changed) session.showMarks(changed)
      return changed !== null
    }),
    onMessage('openCard', openCard),
    onMessage('revealSpan', ({ data }) => session.reveal(v.parse(SpanSchema, data))),
    onMessage('probeFrame', probe),
  ]
  return () => {
    for (const remove of removers) remove()
  }
}
