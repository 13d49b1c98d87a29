/**
 * Calls from the isolated world into the page's own world. DOM CustomEvents on `document` carry JSON
 * strings (an object would not cross Firefox's Xray wrappers); window.postMessage is never used,
 * because editors listen to it. The page sees all of this, so both sides check everything.
 */
import * as v from 'valibot'

/** The isolated side tells its random channel name here; nothing else ever travels on it. */
export const HANDSHAKE_EVENT = 'gaojian:channel'
/** The page side says, without any data, that it has just begun to listen. */
export const PAGE_READY_EVENT = 'gaojian:page-ready'

/** UTF-16 units of one message: a document of ten million characters still passes. */
export const MESSAGE_SIZE_LIMIT = 64_000_000

export interface Verb {
  arguments: v.GenericSchema
  result: v.GenericSchema
}
export type Verbs = Record<string, Verb>
export type VerbArguments<V extends Verb> = v.InferOutput<V['arguments']>
export type VerbResult<V extends Verb> = v.InferOutput<V['result']>

/**
 * `unavailable`: no page side answers. `timeout`: it did not answer in time. `failed`: it answered
 * that it could not. `invalid`: its answer is not what was agreed. `given-up`: too many time-outs.
 */
export type BridgeFailure = 'unavailable' | 'timeout' | 'failed' | 'invalid' | 'given-up'

export class BridgeError extends Error {
  constructor(readonly failure: BridgeFailure) {
    super(`bridge: ${failure}`)
    this.name = 'BridgeError'
  }
}

const ChannelSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{16,64}$/))
export const HandshakeSchema = v.object({ channel: ChannelSchema })
export const RequestSchema = v.object({
  id: v.pipe(v.number(), v.integer()),
  verb: v.string(),
  arguments: v.unknown(),
})
export const AnswerSchema = v.variant('ok', [
  v.object({ id: v.number(), ok: v.literal(true), value: v.unknown() }),
  v.object({ id: v.number(), ok: v.literal(false) }),
])

export const requestEvent = (channel: string) => `${channel}:request`
export const answerEvent = (channel: string) => `${channel}:answer`
export const readyEvent = (channel: string) => `${channel}:ready`

/** The data of an event of the other world, or null when it is not what the schema says. */
export function parseEvent<Schema extends v.GenericSchema>(
  event: Event,
  schema: Schema,
): v.InferOutput<Schema> | null {
  const detail: unknown = 'detail' in event ? event.detail : undefined
  if (typeof detail !== 'string' || detail.length > MESSAGE_SIZE_LIMIT) return null
  try {
    const parsed = v.safeParse(schema, JSON.parse(detail))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

export function dispatchJson(target: Document, type: string, data: unknown): void {
  target.dispatchEvent(new CustomEvent(type, { detail: JSON.stringify(data) }))
}
