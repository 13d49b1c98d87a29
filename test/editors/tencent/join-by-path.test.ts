// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { type EditorAdapter, UnreadableError } from '../../../lib/editors/adapter'
import { joinByPath } from '../../../lib/editors/tencent/adapter'

function adapterOf(layer: string) {
  let tell: (() => void) | undefined
  const adapter: EditorAdapter = {
    id: 'tencent',
    documentId: () => layer,
    read: async () => ({ editor: 'tencent', layer, complete: true, paragraphs: [] }),
    watch(onChange) {
      tell = () => onChange('check')
      return () => (tell = undefined)
    },
    reveal: async () => 'moved',
    probe: async () => [],
  }
  return { adapter, tell: () => tell?.(), isWatched: () => tell !== undefined }
}

function setUp(path: string) {
  const place = { path }
  const canvas = adapterOf('canvas')
  const smart = adapterOf('smart')
  const adapters = { document: canvas.adapter, 'smart-document': smart.adapter }
  const joined = joinByPath({ page: document, pathname: () => place.path, adapters })
  return { place, canvas, smart, joined }
}

describe('the kind of document', () => {
  it('is told by the path at every use', async () => {
    const { place, joined } = setUp('/doc/D1')
    expect(await joined.read()).toMatchObject({ layer: 'canvas' })
    place.path = '/aio/D2'
    expect(await joined.read()).toMatchObject({ layer: 'smart' })
    expect(joined.documentId()).toBe('smart')
  })

  it.each([
    ['/sheet/D1', 'not-text'],
    ['/slide/D1', 'not-text'],
    ['/desktop/mydoc', 'not-a-document'],
  ])('%s cannot be read: %s', async (path, reason) => {
    const { joined } = setUp(path)
    await expect(joined.read()).rejects.toEqual(new UnreadableError(reason as 'not-text'))
    await expect(joined.read()).rejects.toMatchObject({ reason })
    expect(await joined.reveal({ key: 'a', start: 0, end: 1, text: '甲' })).toBe('failed')
  })

  it('that is opened next is watched instead', () => {
    const { place, canvas, smart, joined } = setUp('/doc/D1')
    const onChange = vi.fn()
    const stop = joined.watch(onChange)
    expect([canvas.isWatched(), smart.isWatched()]).toEqual([true, false])
    place.path = '/smartpage/a1'
    canvas.tell()
    expect(onChange).toHaveBeenCalledTimes(1)
    expect([canvas.isWatched(), smart.isWatched()]).toEqual([false, true])
    stop()
    expect(smart.isWatched()).toBe(false)
  })
})
