import { describe, expect, it } from 'vitest'
import { applySplice } from '../../../lib/document/edits'
import { createFeishuHandlers } from '../../../lib/editors/feishu/page-side'
import { block, page } from './blocks'

const root = () => page('题', block('text', '甲'), block('text', '乙'))

describe('finding the model', () => {
  const model = root()
  it.each([
    ['now', { PageMain: { blockManager: { rootBlockModel: model } } }],
    ['before 2025', { PageMain: { blockManager: { model: { rootBlockModel: model } } } }],
    ['below the editor', { PageMain: { editor: { blockManager: { rootBlockModel: model } } } }],
  ])('at its place %s', async (_, window) => {
    expect(await createFeishuHandlers(window).snapshot({})).toMatchObject({ found: true })
  })

  it.each([[{}], [{ PageMain: null }], [{ PageMain: { blockManager: { rootBlockModel: {} } } }]])(
    'not in %j',
    async (window) => {
      const handlers = createFeishuHandlers(window)
      expect(await handlers.snapshot({})).toEqual({ found: false })
      expect(await handlers.probe({})).toEqual({
        model: false,
        locate: false,
        paragraphs: 0,
        characters: 0,
      })
    },
  )
})

describe('what changed since', () => {
  function setUp() {
    const blocks = { rootBlockModel: root() }
    const handlers = createFeishuHandlers({ PageMain: { blockManager: blocks } })
    return { blocks, handlers }
  }

  it('is nothing, then one splice that makes the new text of the old', async () => {
    const { blocks, handlers } = setUp()
    const first = await handlers.snapshot({})
    if (!first.found || first.content.kind !== 'whole') throw new Error('expected the whole text')
    const same = await handlers.snapshot({ since: first.revision })
    expect(same).toMatchObject({
      revision: first.revision,
      content: { kind: 'changes', splices: [] },
    })

    blocks.rootBlockModel.children.splice(1, 0, block('text', '新'))
    const next = await handlers.snapshot({ since: first.revision })
    if (!next.found || next.content.kind !== 'changes') throw new Error('expected changes')
    expect(next.revision).toBeGreaterThan(first.revision)
    expect(next.content.splices).toHaveLength(1)
    expect(next.content.splices[0]?.insert.map(({ text }) => text)).toEqual(['新'])
    const paragraphs = next.content.splices.reduce(applySplice, first.content.paragraphs)
    expect(paragraphs.map(({ text }) => text)).toEqual(['题', '甲', '新', '乙'])
  })

  it('is everything when the revision is not the last one', async () => {
    const { handlers } = setUp()
    await handlers.snapshot({})
    expect(await handlers.snapshot({ since: 99 })).toMatchObject({ content: { kind: 'whole' } })
  })
})

describe('locate', () => {
  it('asks the page, and says no without it', async () => {
    const asked: unknown[] = []
    const main = {
      name: 'main',
      locateBlockWithRecordIdImpl(this: { name: string }, key: string) {
        asked.push([this.name, key])
        return Promise.resolve(true)
      },
    }
    expect(await createFeishuHandlers({ PageMain: main }).locate({ key: 'K' })).toBe(true)
    expect(asked).toEqual([['main', 'K']])
    expect(await createFeishuHandlers({ PageMain: {} }).locate({ key: 'K' })).toBe(false)
  })
})
