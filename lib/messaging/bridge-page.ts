/** The page's side of the bridge: runs in the main world and answers read-only verbs. */
import * as v from 'valibot'
import type { Stop } from '../editors/adapter'
import {
  answerEvent,
  dispatchJson,
  HANDSHAKE_EVENT,
  HandshakeSchema,
  PAGE_READY_EVENT,
  parseEvent,
  RequestSchema,
  readyEvent,
  requestEvent,
  type VerbArguments,
  type VerbResult,
  type Verbs,
} from './bridge'

export type PageHandlers<V extends Verbs> = {
  [Name in keyof V]: (
    data: VerbArguments<V[Name]>,
  ) => VerbResult<V[Name]> | Promise<VerbResult<V[Name]>>
}

/** An updated extension announces a new channel; a page that floods the handshake gets no further. */
const CHANNEL_LIMIT = 8

export function servePage<V extends Verbs>(
  page: Document,
  verbs: V,
  handlers: PageHandlers<V>,
  onStop: Stop = () => {},
): Stop {
  const removers: Stop[] = []
  const channels = new Set<string>()

  function listen(type: string, listener: (event: Event) => void) {
    page.addEventListener(type, listener)
    removers.push(() => page.removeEventListener(type, listener))
  }

  listen(HANDSHAKE_EVENT, (event) => {
    const handshake = parseEvent(event, HandshakeSchema)
    if (!handshake) return
    const { channel } = handshake
    if (!channels.has(channel)) {
      if (channels.size >= CHANNEL_LIMIT) return
      channels.add(channel)
      listen(requestEvent(channel), (request) => void answer(channel, request))
    }
    dispatchJson(page, readyEvent(channel), null)
  })

  async function answer(channel: string, event: Event) {
    const request = parseEvent(event, RequestSchema)
    if (!request || !Object.hasOwn(verbs, request.verb)) return
    const verb = verbs[request.verb]
    const handler = handlers[request.verb]
    if (!verb || !handler) return
    try {
      const value = await handler(v.parse(verb.arguments, request.arguments))
      dispatchJson(page, answerEvent(channel), { id: request.id, ok: true, value })
    } catch {
      // The reason may hold text of the document: it stays here.
      dispatchJson(page, answerEvent(channel), { id: request.id, ok: false })
    }
  }

  const stop = () => {
    for (const remove of removers.splice(0)) remove()
    onStop()
  }
  page.dispatchEvent(new CustomEvent(PAGE_READY_EVENT))
  // An updated extension starts a newer page side in the same page: that one answers from then on.
  listen(PAGE_READY_EVENT, stop)
  return stop
}
