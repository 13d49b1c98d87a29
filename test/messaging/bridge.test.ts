// @vitest-environment happy-dom
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HANDSHAKE_EVENT, type Verbs } from '../../lib/messaging/bridge'
import { connectToPage } from '../../lib/messaging/bridge-client'
import { servePage } from '../../lib/messaging/bridge-page'

const verbs = {
  double: { arguments: v.object({ value: v.number() }), result: v.number() },
  never: { arguments: v.object({}), result: v.null() },
} satisfies Verbs

let stops: (() => void)[] = []
const serve = (double: (data: { value: number }) => unknown = ({ value }) => value * 2) => {
  const stop = servePage(document, verbs, {
    double: double as (data: { value: number }) => number,
    never: () => new Promise<null>(() => {}),
  })
  stops.push(stop)
}
const connect = () => {
  const client = connectToPage(document, verbs)
  stops.push(client.stop)
  return client
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
  vi.useRealTimers()
})

describe('a call', () => {
  it('is answered, whichever side is there first', async () => {
    serve()
    expect(await connect().request('double', { value: 21 })).toBe(42)
    for (const stop of stops) stop()
    const client = connect()
    serve()
    expect(await client.request('double', { value: 4 })).toBe(8)
  })

  it('carries nothing but strings', async () => {
    const details: unknown[] = []
    const dispatch = document.dispatchEvent.bind(document)
    vi.spyOn(document, 'dispatchEvent').mockImplementation((event) => {
      details.push((event as CustomEvent).detail)
      return dispatch(event)
    })
    serve()
    await connect().request('double', { value: 1 })
    vi.restoreAllMocks()
    expect(details.length).toBeGreaterThan(3)
    for (const detail of details) expect(['string', 'object']).toContain(typeof detail)
    expect(details.filter((detail) => detail !== null && typeof detail !== 'string')).toEqual([])
  })

  it('never uses messages of the window', async () => {
    const post = vi.spyOn(window, 'postMessage')
    serve()
    await connect().request('double', { value: 1 })
    expect(post).not.toHaveBeenCalled()
  })

  it('is answered once when an updated extension starts a second page side', async () => {
    const old = vi.fn(() => 1)
    serve(old)
    const before = connect()
    serve(() => 2)
    expect(await connect().request('double', { value: 1 })).toBe(2)
    expect(await before.request('double', { value: 1 })).toBe(2)
    expect(old).not.toHaveBeenCalled()
  })

  it('keeps two extensions’ sides apart', async () => {
    serve()
    const [one, two] = [connect(), connect()]
    const answers = await Promise.all([
      one.request('double', { value: 1 }),
      two.request('double', { value: 2 }),
    ])
    expect(answers).toEqual([2, 4])
  })
})

describe('failures', () => {
  it('without a page side: unavailable', async () => {
    await expect(connect().request('double', { value: 1 })).rejects.toMatchObject({
      failure: 'unavailable',
    })
  })

  it('an answer of another shape: invalid', async () => {
    serve(() => 'not a number')
    await expect(connect().request('double', { value: 1 })).rejects.toMatchObject({
      failure: 'invalid',
    })
  })

  it('a page side that throws: failed, without the reason', async () => {
    serve(() => {
      throw new Error('secret text of the document')
    })
    const error: Error = await connect()
      .request('double', { value: 1 })
      .then(
        () => new Error('answered'),
        (reason: Error) => reason,
      )
    expect(error).toMatchObject({ failure: 'failed' })
    expect(error.message).not.toContain('secret')
  })

  it('arguments of another shape never reach the handler', async () => {
    const handler = vi.fn(() => 1)
    serve(handler)
    const request = connect().request('double', { value: 'x' as unknown as number })
    await expect(request).rejects.toMatchObject({ failure: 'failed' })
    expect(handler).not.toHaveBeenCalled()
  })

  it('two time-outs: given up until reload', async () => {
    serve()
    const client = connect()
    for (let attempt = 0; attempt < 2; attempt++) {
      const request = client.request('never', {}, 100)
      const expectation = expect(request).rejects.toMatchObject({ failure: 'timeout' })
      await vi.advanceTimersByTimeAsync(100)
      await expectation
    }
    await expect(client.request('double', { value: 1 })).rejects.toMatchObject({
      failure: 'given-up',
    })
    expect(await connect().request('double', { value: 1 })).toBe(2)
  })
})

describe('a page that meddles', () => {
  it('is not heard without the channel, and garbage does no harm', async () => {
    serve()
    const client = connect()
    for (const detail of [
      undefined,
      7,
      '{',
      '{}',
      '{"channel":"x"}',
      JSON.stringify({ channel: 1 }),
    ])
      document.dispatchEvent(new CustomEvent(HANDSHAKE_EVENT, { detail }))
    document.dispatchEvent(
      new CustomEvent('guess:request', {
        detail: JSON.stringify({ id: 1, verb: 'double', arguments: { value: 1 } }),
      }),
    )
    expect(await client.request('double', { value: 5 })).toBe(10)
  })

  it('cannot call what is no verb', async () => {
    serve()
    let channel = ''
    document.addEventListener(HANDSHAKE_EVENT, (event) => {
      channel = JSON.parse((event as CustomEvent<string>).detail).channel
    })
    connect()
    const answered = vi.fn()
    document.addEventListener(`${channel}:answer`, answered)
    for (const verb of ['constructor', '__proto__', 'toString', 'write'])
      document.dispatchEvent(
        new CustomEvent(`${channel}:request`, {
          detail: JSON.stringify({ id: 1, verb, arguments: {} }),
        }),
      )
    await vi.advanceTimersByTimeAsync(10)
    expect(answered).not.toHaveBeenCalled()
  })
})
