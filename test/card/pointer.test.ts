// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type PointerEvents, watchPointer } from '../../lib/card/pointer'

const anchor = { left: 100, top: 100, width: 40, height: 20 }
const events = {
  rest: vi.fn(),
  click: vi.fn(),
  shown: vi.fn((): ReturnType<PointerEvents['shown']> => null),
  isIn: vi.fn(() => false),
  close: vi.fn(),
} satisfies PointerEvents
let stop: () => void

const fire = (type: string, init: MouseEventInit = {}) =>
  document.body.dispatchEvent(new MouseEvent(type, { bubbles: true, ...init }))
const move = (x: number, y: number, init: MouseEventInit = {}) =>
  fire('mousemove', { clientX: x, clientY: y, ...init })
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  events.shown.mockReturnValue(null)
  events.isIn.mockReturnValue(false)
  stop = watchPointer(document, events)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('a pointer', () => {
  it('that rests is asked about once, however much it moved before', async () => {
    for (let step = 0; step < 50; step++) {
      move(step, 10)
      await pass(20)
    }
    expect(events.rest).not.toHaveBeenCalled()
    await pass(320)
    expect(events.rest).toHaveBeenCalledTimes(1)
    expect(events.rest).toHaveBeenCalledWith(expect.objectContaining({ x: 49, y: 10 }))
  })

  it('under which the page moves does not count as moved', async () => {
    move(10, 10)
    await pass(400)
    move(10, 10)
    await pass(400)
    expect(events.rest).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['a button is down', () => move(20, 20, { buttons: 1 })],
    [
      'somebody types',
      () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true })),
    ],
    ['the page scrolls', () => document.dispatchEvent(new Event('scroll'))],
  ])('is not asked about while %s', async (_, disturb) => {
    move(10, 10)
    disturb()
    await pass(450)
    expect(events.rest).not.toHaveBeenCalled()
  })

  it('that clicks without dragging is asked about at once', () => {
    fire('mousedown', { clientX: 10, clientY: 10 })
    fire('click', { clientX: 11, clientY: 10, detail: 1 })
    expect(events.click).toHaveBeenCalledTimes(1)
    fire('mousedown', { clientX: 10, clientY: 10 })
    fire('click', { clientX: 60, clientY: 10, detail: 1 })
    fire('mousedown', { clientX: 10, clientY: 10 })
    fire('click', { clientX: 10, clientY: 10, detail: 1, ctrlKey: true })
    expect(events.click).toHaveBeenCalledTimes(1)
  })
})

describe('a shown card', () => {
  it('closes a while after the pointer left, unless it comes back', async () => {
    events.shown.mockReturnValue({ isHover: true, anchor })
    move(300, 300)
    await pass(100)
    move(110, 110)
    await pass(1_000)
    expect(events.close).not.toHaveBeenCalled()
    move(300, 300)
    await pass(310)
    expect(events.close).toHaveBeenCalled()
  })

  it('that is pinned stays when the pointer leaves, and closes by a key, not by a modifier', async () => {
    events.shown.mockReturnValue({ isHover: false, anchor })
    move(300, 300)
    await pass(1_000)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', bubbles: true }))
    expect(events.close).not.toHaveBeenCalled()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
    expect(events.close).toHaveBeenCalledTimes(1)
  })
})
