// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { findRootBlock } from '../../../lib/editors/feishu/find-model'
import { asPageObject, block, destroyedBlock, page } from './blocks'

const root = page('题', block('text', '甲'))
const others = Array.from({ length: 5 }, () => block('text', '乙'))

describe('the model service', () => {
  const service = (allBlockModels: unknown) => ({
    PageMain: { editor: { editor: { api: { modelService: { allBlockModels } } } } },
  })

  it.each([
    ['an array', [...others, root]],
    ['a map', new Map([...others, root].map((one) => [one.id, one]))],
    ['an object', Object.fromEntries([...others, root].map((one) => [`id-${one.id}`, one]))],
    ['an array with blocks that are gone', [destroyedBlock, root]],
  ])('lists the page block in %s', (_, blocks) => {
    expect(findRootBlock(service(blocks))).toBe(root)
  })

  it.each([[null], ['text'], [[]], [others], [{ length: 3 }]])('has none in %j', (blocks) => {
    expect(findRootBlock(service(blocks))).toBeUndefined()
  })

  it('is not searched without end', () => {
    let asked = 0
    const endless = {
      *[Symbol.iterator]() {
        for (;;) {
          asked++
          yield others[0]
        }
      },
    }
    expect(findRootBlock(service(endless))).toBeUndefined()
    expect(asked).toBeLessThan(10_000)
  })

  it('may throw', () => {
    const broken = {
      [Symbol.iterator]() {
        throw new Error('gone')
      },
    }
    expect(findRootBlock(service(broken))).toBeUndefined()
  })
})

describe('the fiber of an element', () => {
  afterEach(() => {
    document.body.innerHTML = ''
  })

  function mount(depth: number, at: string, rootBlock: unknown) {
    document.body.innerHTML =
      '<main><div class="page-block root-block"><div class="block" data-record-id="K"></div></div></main>'
    let fiber: unknown = { memoizedProps: { editorAPI: { structService: { rootBlock } } } }
    for (let step = 0; step < depth; step++) fiber = { memoizedProps: null, return: fiber }
    Object.assign(document.querySelector(at) ?? {}, { __reactFiber$k3x: fiber })
  }

  it.each([
    [0, '.root-block'],
    [30, '.root-block'],
    [3, 'main'],
    [3, '.block'],
  ])('leads %i components up from %s to the root', (depth, at) => {
    mount(depth, at, asPageObject(root))
    expect(findRootBlock(window)).toBeDefined()
  })

  it('is given up after so many components, and where there is no editor', () => {
    mount(60, '.root-block', root)
    expect(findRootBlock(window)).toBeUndefined()
    mount(1, '.root-block', { not: 'a block' })
    expect(findRootBlock(window)).toBeUndefined()
    document.body.innerHTML = ''
    expect(findRootBlock(window)).toBeUndefined()
  })

  it('that leads round in a circle ends', () => {
    mount(0, '.root-block', undefined)
    const circle: Record<string, unknown> = {}
    circle.return = circle
    Object.assign(document.querySelector('.root-block') ?? {}, { __reactFiber$k3x: circle })
    expect(findRootBlock(window)).toBeUndefined()
  })

  it('is not asked while a global leads to the model', () => {
    mount(0, '.root-block', page('别的', block('text', '丙')))
    const given = { PageMain: { blockManager: { rootBlockModel: root } }, document }
    expect(findRootBlock(given)).toBe(root)
  })
})
