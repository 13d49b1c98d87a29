// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { createLiveChoices } from '../../../lib/editors/choices'
import { createOtherHostAdapter } from '../../../lib/editors/other-hosts/adapter'
import { startOtherHostPageSide } from '../../../lib/editors/other-hosts/page-side'

const world = window as unknown as Record<string, unknown>
const stopPageSide = startOtherHostPageSide(window as unknown as Window & typeof globalThis)
afterEach(() => {
  delete world.WPSOpenApi
  document.body.innerHTML = ''
})

const open = () => createOtherHostAdapter(document, createLiveChoices())
/** Reading may fail for want of a real editor: what counts is which adapter was asked. */
const read = (adapter: ReturnType<typeof open>) => adapter.read().catch(() => null)

describe('a page on a host the user enabled', () => {
  it('is read as any editable text until the API of WPS shows up', async () => {
    const adapter = open()
    await read(adapter)
    expect(adapter.id).toBe('generic')
    world.WPSOpenApi = { ready: async () => {}, ApiEvent: {} }
    void read(adapter)
    await expect.poll(() => adapter.id).toBe('wps')
    adapter.dispose?.()
  })

  it('is read as Feishu where its editor shows up', async () => {
    const adapter = open()
    document.body.innerHTML = '<div class="page-block root-block" contenteditable="true"></div>'
    await read(adapter)
    expect(adapter.id).toBe('feishu')
    adapter.dispose?.()
    stopPageSide()
  })
})
