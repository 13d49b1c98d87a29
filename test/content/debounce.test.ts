import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { debounce } from '../../lib/content/debounce'

const TIMES = { wait: 250, atMost: 1_000 }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('debounce', () => {
  it('runs once, some time after the last call', async () => {
    const step = vi.fn(async () => {})
    const debounced = debounce(step, TIMES)
    debounced.call()
    await vi.advanceTimersByTimeAsync(200)
    debounced.call()
    await vi.advanceTimersByTimeAsync(249)
    expect(step).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(step).toHaveBeenCalledTimes(1)
  })

  it('is not put off for ever by steady calls', async () => {
    const step = vi.fn(async () => {})
    const debounced = debounce(step, TIMES)
    for (let time = 0; time < 1_100; time += 100) {
      debounced.call()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(step).toHaveBeenCalledTimes(1)
  })

  it('is put off longer by steady calls when a step is dear', async () => {
    const step = vi.fn(async () => {})
    let atMost = 1_000
    const debounced = debounce(step, { wait: 250, atMost: () => atMost })
    const write = async (milliseconds: number) => {
      for (let time = 0; time < milliseconds; time += 100) {
        debounced.call()
        await vi.advanceTimersByTimeAsync(100)
      }
    }
    await write(1_100)
    expect(step).toHaveBeenCalledTimes(1)
    atMost = 3_000
    await write(2_500)
    expect(step).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(250)
    expect(step).toHaveBeenCalledTimes(2)
  })

  it('is reminded without being put off', async () => {
    const step = vi.fn(async () => {})
    const debounced = debounce(step, TIMES)
    debounced.call()
    await vi.advanceTimersByTimeAsync(200)
    debounced.remind()
    await vi.advanceTimersByTimeAsync(50)
    expect(step).toHaveBeenCalledTimes(1)
    debounced.remind()
    await vi.advanceTimersByTimeAsync(250)
    expect(step).toHaveBeenCalledTimes(2)
  })

  it('never runs twice at once, and runs again for a call that came meanwhile', async () => {
    let finish = () => {}
    const step = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const debounced = debounce(step, TIMES)
    void debounced.flush()
    void debounced.flush()
    expect(step).toHaveBeenCalledTimes(1)
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(step).toHaveBeenCalledTimes(2)
    finish()
  })

  it('is silent when stopped', async () => {
    const step = vi.fn(async () => {})
    const debounced = debounce(step, TIMES)
    debounced.call()
    debounced.stop()
    debounced.call()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(step).not.toHaveBeenCalled()
  })
})
