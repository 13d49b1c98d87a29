/** The extension's side of the bridge: asks the page side, within a time, and gives up after two time-outs. */
import * as v from 'valibot'
import type { Stop } from '../editors/adapter'
import {
  AnswerSchema,
  answerEvent,
  BridgeError,
  dispatchJson,
  HANDSHAKE_EVENT,
  PAGE_READY_EVENT,
  parseEvent,
  readyEvent,
  requestEvent,
  type VerbArguments,
  type VerbResult,
  type Verbs,
} from './bridge'

export interface BridgeClient<V extends Verbs> {
  /** @throws BridgeError */
  request<Name extends keyof V & string>(
    verb: Name,
    data: VerbArguments<V[Name]>,
    timeoutMilliseconds?: number,
  ): Promise<VerbResult<V[Name]>>
  stop: Stop
}

const DEFAULT_TIMEOUT = 5_000
const TIMEOUTS_UNTIL_GIVEN_UP = 2

interface Waiting {
  resolve(value: unknown): void
  reject(error: BridgeError): void
}

export function connectToPage<V extends Verbs>(page: Document, verbs: V): BridgeClient<V> {
  const channel = `gaojian-${crypto.randomUUID()}`
  const waiting = new Map<number, Waiting>()
  let connected = false
  let stopped = false
  let lastId = 0
  let timeouts = 0

  const announce = () => dispatchJson(page, HANDSHAKE_EVENT, { channel })
  const onReady = () => {
    connected = true
  }
  const onAnswer = (event: Event) => {
    const answer = parseEvent(event, AnswerSchema)
    if (!answer) return
    const request = waiting.get(answer.id)
    if (!request) return
    waiting.delete(answer.id)
    if (answer.ok) request.resolve(answer.value)
    else request.reject(new BridgeError('failed'))
  }
  page.addEventListener(readyEvent(channel), onReady)
  page.addEventListener(answerEvent(channel), onAnswer)
  page.addEventListener(PAGE_READY_EVENT, announce)
  announce()

  function ask(verb: string, data: unknown, timeoutMilliseconds: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++lastId
      const timer = setTimeout(() => {
        waiting.delete(id)
        timeouts += 1
        reject(new BridgeError('timeout'))
      }, timeoutMilliseconds)
      const settle =
        <Value>(next: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer)
          next(value)
        }
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) })
      dispatchJson(page, requestEvent(channel), { id, verb, arguments: data })
    })
  }

  return {
    async request(verb, data, timeoutMilliseconds = DEFAULT_TIMEOUT) {
      if (stopped || timeouts >= TIMEOUTS_UNTIL_GIVEN_UP) throw new BridgeError('given-up')
      // Events are delivered synchronously: a page side that is there has answered when this returns.
      if (!connected) announce()
      if (!connected) throw new BridgeError('unavailable')
      const schema = verbs[verb]?.result
      if (!schema) throw new BridgeError('invalid')
      const parsed = v.safeParse(schema, await ask(verb, data, timeoutMilliseconds))
      if (!parsed.success) throw new BridgeError('invalid')
      return parsed.output as VerbResult<V[typeof verb]>
    },
    stop() {
      stopped = true
      page.removeEventListener(readyEvent(channel), onReady)
      page.removeEventListener(answerEvent(channel), onAnswer)
      page.removeEventListener(PAGE_READY_EVENT, announce)
      for (const request of waiting.values()) request.reject(new BridgeError('given-up'))
      waiting.clear()
    },
  }
}
