import { describe, expect, it } from 'vitest'
import { createModelGuard } from '../../../lib/editors/feishu/model-guard'
import type { MountedBlock } from '../../../lib/editors/feishu/mounted-blocks'

const reading = (title: string, ...keys: string[]) => ({
  unloaded: 0,
  paragraphs: [title, ...keys].map((key) => ({ key, text: key })),
})
const mounted = (...keys: string[]) =>
  keys.map((key) => ({ key, zone: { textContent: '文字\u200B' } }) as unknown as MountedBlock)
const at = (path: string, others = {}) => ({
  path,
  waited: 100,
  hasRoot: true,
  blocks: [],
  ...others,
})

describe('a model', () => {
  it('of the first document is taken, before its editor is there too', () => {
    const guard = createModelGuard()
    expect(guard.accepts(reading('A', 'a'), at('/docx/1', { hasRoot: false }))).toBe(true)
  })

  it('of the document before is not taken for another one', () => {
    const guard = createModelGuard()
    expect(guard.accepts(reading('A', 'a'), at('/wiki/1'))).toBe(true)
    const alone = at('/wiki/2', { hasRoot: false, waited: 60_000 })
    expect(guard.accepts(reading('A', 'a'), alone)).toBe(false)
    expect(guard.accepts(reading('A', 'a'), at('/wiki/2'))).toBe(false)
    expect(guard.accepts(reading('B', 'b'), at('/wiki/2'))).toBe(true)
  })

  it('is taken at once on the way back, and in time under a second address', () => {
    const guard = createModelGuard()
    guard.accepts(reading('A', 'a'), at('/wiki/1'))
    expect(guard.accepts(reading('A', 'a'), at('/wiki/2', { hasRoot: false }))).toBe(false)
    expect(guard.accepts(reading('A', 'a'), at('/wiki/1'))).toBe(true)
    expect(guard.accepts(reading('A', 'a'), at('/docx/1', { waited: 6_000 }))).toBe(true)
  })

  it('none of whose paragraphs is mounted is not this page’s', () => {
    const guard = createModelGuard()
    const blocks = (...keys: string[]) => at('/docx/1', { blocks: mounted(...keys) })
    expect(guard.accepts(reading('A', 'a'), blocks('x'))).toBe(false)
    expect(guard.accepts(reading('A', 'a'), blocks('x', 'a'))).toBe(true)
    const partial = { ...reading('A', 'a'), unloaded: 40 }
    expect(guard.accepts(partial, blocks('x'))).toBe(false)
  })

  it('that has no text for what shows text is not taken; one that lags behind is', () => {
    const guard = createModelGuard()
    const blocks = (...keys: string[]) => at('/docx/1', { blocks: mounted(...keys) })
    const empty = {
      unloaded: 0,
      paragraphs: ['A', 'a', 'b', 'c'].map((key) => ({ key, text: '' })),
    }
    expect(guard.accepts(empty, blocks('a', 'b', 'c'))).toBe(false)
    expect(guard.accepts(empty, blocks('a'))).toBe(true)
    expect(guard.accepts(reading('A', 'a', 'b', 'c'), blocks('a', 'b', 'c'))).toBe(true)
  })
})
