import { describe, expect, it, vi } from 'vitest'
import type { ChangeSignal, EditorAdapter } from '../../../lib/editors/adapter'
import { createLateAdapter } from '../../../lib/editors/other-hosts/late-adapter'
import type { EditorId } from '../../../lib/report'

function adapter(id: EditorId) {
  const listeners = new Set<(signal: ChangeSignal) => void>()
  const made = {
    id,
    documentId: () => `${id}-document`,
    read: async () => ({ editor: id, layer: 'dom', complete: true, paragraphs: [] }),
    watch(onChange: (signal: ChangeSignal) => void) {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    },
    visibleKeys: () => new Set<string>([id]),
    ranges: () => [],
    reveal: async () => 'moved' as const,
    probe: async () => [],
    dispose: vi.fn(),
  } satisfies EditorAdapter
  const tell = () => {
    for (const listener of listeners) listener('edit')
  }
  return { made, tell }
}

describe('an adapter that comes late', () => {
  it('takes over at the next reading, watching included, and only once', async () => {
    const first = adapter('generic')
    const second = adapter('feishu')
    let isThere = false
    const find = vi.fn(async () => (isThere ? second.made : null))
    const late = createLateAdapter(first.made, find)
    const seen: string[] = []
    const stop = late.watch((signal) => seen.push(signal))

    expect((await late.read()).editor).toBe('generic')
    first.tell()
    isThere = true
    expect(late.documentId()).toBe('generic-document')
    const [reading] = await Promise.all([late.read(), late.read()])
    expect(reading.editor).toBe('feishu')
    expect(late.documentId()).toBe('feishu-document')
    expect(late.id).toBe('feishu')
    expect(first.made.dispose).toHaveBeenCalledOnce()
    first.tell()
    second.tell()
    expect(seen).toEqual(['edit', 'edit'])

    const asked = find.mock.calls.length
    expect((await late.read()).editor).toBe('feishu')
    expect(late.visibleKeys?.()).toEqual(new Set(['feishu']))
    expect(find).toHaveBeenCalledTimes(asked)
    stop()
    second.tell()
    expect(seen).toHaveLength(2)
    late.dispose?.()
    expect(second.made.dispose).toHaveBeenCalledOnce()
  })
})
