import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPace } from '../../../lib/editors/wps/word/pace'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Milliseconds until the next reading may begin. */
async function waitFor(promise: Promise<void>): Promise<number> {
  const started = Date.now()
  let ended: number | null = null
  void promise.then(() => {
    ended = Date.now()
  })
  await vi.advanceTimersByTimeAsync(20_000)
  return (ended ?? Number.POSITIVE_INFINITY) - started
}
const setUp = (isOn = () => false) => createPace({ isOn }, () => Date.now())

it('the first reading waits for nothing, the next a little', async () => {
  const pace = setUp()
  expect(await waitFor(pace.turn())).toBe(0)
  pace.took(10)
  expect(await waitFor(pace.turn())).toBe(300)
  expect(await waitFor(pace.turn())).toBe(0)
})

it('after a slow reading checks rest ten times as long, edits a shorter time', async () => {
  const pace = setUp()
  pace.took(500)
  expect(pace.isResting()).toBe(true)
  expect(await waitFor(pace.turn())).toBe(1_500)
  expect(pace.isResting()).toBe(false)
  pace.took(10)
  vi.advanceTimersByTime(1_900)
  expect(pace.isResting()).toBe(true)
  vi.advanceTimersByTime(100)
  expect(pace.isResting()).toBe(false)
  pace.took(5_000)
  expect(await waitFor(pace.turn())).toBe(3_000)
  expect(pace.isResting()).toBe(true)
})

it('nothing is read while text is composed', async () => {
  let composing = true
  const pace = setUp(() => composing)
  setTimeout(() => {
    composing = false
  }, 5_000)
  expect(await waitFor(pace.turn())).toBe(5_000)
})
