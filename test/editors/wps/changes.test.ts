import { describe, expect, it, vi } from 'vitest'
import { createChangeKeeper, createChangeReader } from '../../../lib/editors/wps/changes'

const paragraphs = (...texts: string[]) => texts.map((text) => ({ key: text, text }))

describe('what changed between two readings', () => {
  function setUp() {
    const keep = createChangeKeeper()
    let current = paragraphs('甲', '乙')
    const ask = vi.fn(async (since: number | undefined) => ({
      state: 'read' as const,
      changes: keep(current, since),
    }))
    const read = createChangeReader(ask)
    const change = (...texts: string[]) => {
      current = paragraphs(...texts)
    }
    return { keep, ask, read, change }
  }

  it('makes the new text of the old', async () => {
    const { read, change, ask } = setUp()
    expect(await read()).toEqual(paragraphs('甲', '乙'))
    change('甲', '新', '乙')
    expect(await read()).toEqual(paragraphs('甲', '新', '乙'))
    expect(await read()).toEqual(paragraphs('甲', '新', '乙'))
    const kinds = await Promise.all(ask.mock.results.map(({ value }) => value))
    expect(kinds.map(({ changes }) => changes.content.kind)).toEqual([
      'whole',
      'changes',
      'changes',
    ])
  })

  it('is the whole where somebody else asked in between', async () => {
    const { read, change, keep } = setUp()
    await read()
    keep(paragraphs('丙'), undefined)
    change('丁')
    expect(await read()).toEqual(paragraphs('丁'))
  })

  it('that does not fit is asked for again', async () => {
    const splices = [{ start: 9, remove: 1, insert: [] }]
    const ask = vi.fn(async (since: number | undefined) => ({
      state: 'read' as const,
      changes: {
        revision: 1,
        content:
          since === undefined
            ? { kind: 'whole' as const, paragraphs: paragraphs('甲') }
            : { kind: 'changes' as const, splices },
      },
    }))
    const read = createChangeReader(ask)
    await read()
    expect(await read()).toEqual(paragraphs('甲'))
    expect(ask.mock.calls).toEqual([[undefined], [1], [undefined]])
  })

  it('is nothing where the page could not read', async () => {
    const read = createChangeReader(async () => ({ state: 'loading' }))
    expect(await read()).toBe('loading')
  })
})
