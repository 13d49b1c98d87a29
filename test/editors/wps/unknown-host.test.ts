// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { EditorAdapter } from '../../../lib/editors/adapter'
import { wpsVerbs } from '../../../lib/editors/wps/page-protocol'
import { startWpsPageSide } from '../../../lib/editors/wps/page-side'
import { createUnknownHostAdapter } from '../../../lib/editors/wps/unknown-host'
import { connectToPage } from '../../../lib/messaging/bridge-client'

const world = window as unknown as Record<string, unknown>
const stopPageSide = startWpsPageSide(window as unknown as Window & typeof globalThis)
afterEach(() => {
  delete world.WPSOpenApi
  stopPageSide()
})

function fakeAdapter(id: 'generic' | 'wps') {
  const stop = vi.fn()
  return {
    stop,
    id,
    documentId: () => id,
    read: vi.fn(async () => ({ editor: id, layer: id, complete: true, paragraphs: [] })),
    watch: vi.fn(() => stop),
    reveal: async () => 'moved' as const,
    probe: async () => [],
    dispose: vi.fn(),
  } satisfies EditorAdapter & { stop: unknown }
}

it('is read as any editable text until the API of WPS shows up', async () => {
  const generic = fakeAdapter('generic')
  const wps = fakeAdapter('wps')
  const createWps = vi.fn(() => wps)
  const bridge = connectToPage(document, wpsVerbs)
  const adapter = createUnknownHostAdapter({ generic, createWps, bridge })
  const onChange = () => {}
  const stop = adapter.watch(onChange)
  expect((await adapter.read()).editor).toBe('generic')
  expect(adapter.id).toBe('generic')

  world.WPSOpenApi = { ready: async () => {}, ApiEvent: {} }
  expect((await adapter.read()).editor).toBe('wps')
  expect([adapter.id, adapter.documentId()]).toEqual(['wps', 'wps'])
  expect(generic.stop).toHaveBeenCalled()
  expect(generic.dispose).toHaveBeenCalled()
  expect(wps.watch).toHaveBeenCalledWith(onChange)
  await adapter.read()
  expect(createWps).toHaveBeenCalledTimes(1)
  stop()
  expect(wps.stop).toHaveBeenCalled()
})
