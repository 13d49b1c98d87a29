import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createAppSource,
  createOpenApiSource,
} from '../../../lib/editors/wps/word/find-application'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const SECOND = 1_000

function setUp(ready: () => unknown) {
  const page: { WPSOpenApi?: Record<string, unknown> } = {}
  const source = createOpenApiSource(page, () => Date.now())
  const state = async () => {
    const asked = source.state()
    await vi.advanceTimersByTimeAsync(5 * SECOND)
    return asked
  }
  const calls = vi.fn(ready)
  const appear = () => {
    page.WPSOpenApi = { ready: calls, ApiEvent: {} }
    return page.WPSOpenApi
  }
  return { page, source, state, appear, calls }
}

describe('the public API', () => {
  it('is absent, loading and then ready, and is made ready once', async () => {
    let finish = () => {}
    const { state, appear, source, calls } = setUp(
      () => new Promise<void>((done) => (finish = done)),
    )
    expect(await state()).toBe('absent')
    const api = appear()
    expect(await state()).toBe('loading')
    finish()
    // `api.ready` was said before there is an application.
    expect(await state()).toBe('loading')
    api.Application = { ActiveDocument: {} }
    expect(await state()).toBe('ready')
    expect(source.find()?.application).toBe(api.Application)
    expect(calls).toHaveBeenCalledTimes(1)
  })

  it('is used in the end although it never said that it is ready', async () => {
    const { state, appear } = setUp(() => new Promise(() => {}))
    appear().Application = {}
    expect(await state()).toBe('loading')
    await vi.advanceTimersByTimeAsync(20 * SECOND)
    expect(await state()).toBe('ready')
  })

  it('whose `ready` throws is loading', async () => {
    const { state, appear } = setUp(() => {
      throw new Error('x')
    })
    appear()
    expect(await state()).toBe('loading')
  })

  it('does not have its own value unwrapped, which would be a request', async () => {
    const then = vi.fn()
    const value = Object.fromEntries([['then', then]])
    const { state, appear } = setUp(() =>
      Object.fromEntries([['then', (resolve: (value: unknown) => void) => resolve(value)]]),
    )
    appear().Application = {}
    expect(await state()).toBe('ready')
    expect(then).not.toHaveBeenCalled()
  })
})

it('the internal application counts only with a document', async () => {
  expect(await createAppSource({}).state()).toBe('absent')
  expect(await createAppSource({ APP: { canCopy: () => true } }).state()).toBe('absent')
  expect(await createAppSource({ APP: { ActiveDocument: {} } }).state()).toBe('ready')
})
