import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCallQueue } from '../../../lib/editors/wps/word/call-queue'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const SECOND = 1_000
const thenable = (then: (...handlers: never[]) => unknown) => Object.fromEntries([['then', then]])
const never = () => thenable(() => {})
/** A thenable that answers after some time. */
const later = (value: unknown, milliseconds: number) => () =>
  thenable((resolve: (value: unknown) => void) => setTimeout(() => resolve(value), milliseconds))
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: { failure?: string }) => error.failure,
  )

describe('calls', () => {
  it('are made one after another', async () => {
    const queue = createCallQueue()
    const log: string[] = []
    const call = (name: string, milliseconds: number) => () => {
      log.push(`call ${name}`)
      return later(name, milliseconds)()
    }
    const first = queue.run(call('a', 50)).then(({ value }) => log.push(`answer ${value}`))
    const second = queue.run(call('b', 10)).then(({ value }) => log.push(`answer ${value}`))
    await vi.advanceTimersByTimeAsync(SECOND)
    await Promise.all([first, second])
    expect(log).toEqual(['call a', 'answer a', 'call b', 'answer b'])
  })

  it('unwrap one step only: what is answered may be thenable itself', async () => {
    const then = vi.fn()
    const inner = thenable(then)
    const answered = createCallQueue().run(later(inner, 5))
    await vi.advanceTimersByTimeAsync(10)
    expect((await answered).value).toBe(inner)
    expect(then).not.toHaveBeenCalled()
  })

  it('that throw or are refused fail alone, and say nothing of why', async () => {
    const queue = createCallQueue()
    const thrown = queue.run(() => {
      throw new Error('机密')
    })
    await expect(thrown).rejects.toThrow('call: failed')
    expect(await failureOf(queue.run(() => Promise.reject(new Error('机密'))))).toBe('failed')
    expect((await queue.run(() => 1)).value).toBe(1)
  })
})

describe('a call that is never answered', () => {
  it('ends after its time, and the second such call is the last', async () => {
    const queue = createCallQueue()
    const first = failureOf(queue.run(never))
    const second = failureOf(queue.run(never))
    const call = vi.fn(never)
    const third = failureOf(queue.run(call))
    await vi.advanceTimersByTimeAsync(14 * SECOND)
    expect(queue.isGivenUp()).toBe(false)
    await vi.advanceTimersByTimeAsync(17 * SECOND)
    expect(await first).toBe('timeout')
    expect(await second).toBe('timeout')
    expect(await third).toBe('given-up')
    expect(call).not.toHaveBeenCalled()
    expect(queue.isGivenUp()).toBe(true)
  })

  it('does not count when it answers after all', async () => {
    const queue = createCallQueue()
    const slow = failureOf(queue.run(later('text', 20 * SECOND)))
    await vi.advanceTimersByTimeAsync(21 * SECOND)
    expect(await slow).toBe('timeout')
    const stuck = failureOf(queue.run(never, SECOND))
    await vi.advanceTimersByTimeAsync(2 * SECOND)
    expect(await stuck).toBe('timeout')
    expect(queue.isGivenUp()).toBe(false)
  })

  it('does not count in a hidden tab, which the browser slows down', async () => {
    const queue = createCallQueue({ isHidden: () => true })
    for (let count = 0; count < 3; count++) {
      const stuck = failureOf(queue.run(never, SECOND))
      await vi.advanceTimersByTimeAsync(2 * SECOND)
      expect(await stuck).toBe('timeout')
    }
    expect(queue.isGivenUp()).toBe(false)
  })
})
