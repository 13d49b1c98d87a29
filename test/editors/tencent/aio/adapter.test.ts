// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditorAdapter } from '../../../../lib/editors/adapter'
import { createSmartDocumentAdapter } from '../../../../lib/editors/tencent/aio/adapter'
import { createSmartDocumentHandlers } from '../../../../lib/editors/tencent/aio/page-handlers'
import { smartDocumentVerbs } from '../../../../lib/editors/tencent/aio/page-protocol'
import { connectToPage } from '../../../../lib/messaging/bridge-client'
import { servePage } from '../../../../lib/messaging/bridge-page'
import { mount, shown } from './dom'
import { cacheOf, page, record, type TestRecord } from './records'

const PATIENCE = 30_000

let adapter: EditorAdapter
let stopPageSide: () => void
let clock = 0
let address = { origin: 'https://docs.qq.com', pathname: '/aio/DT1', search: '?p=Page01' }
let cache: Record<string, TestRecord> | null = null

beforeEach(() => {
  clock = 0
  address = { origin: 'https://docs.qq.com', pathname: '/aio/DT1', search: '?p=Page01' }
  cache = null
  document.body.innerHTML = ''
  const window = {
    get xEditor() {
      return cache ? { dataCore: { memoryCache: { cache } } } : undefined
    },
  }
  stopPageSide = servePage(
    document,
    smartDocumentVerbs,
    createSmartDocumentHandlers(window, document),
  )
  adapter = createSmartDocumentAdapter({
    page: document,
    address: () => address,
    bridge: connectToPage(document, smartDocumentVerbs),
    now: () => clock,
  })
})
afterEach(() => {
  adapter.dispose?.()
  stopPageSide()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const failure = () =>
  adapter.read().then(
    () => null,
    (error: { reason?: string }) => error.reason,
  )
const texts = async () => (await adapter.read()).paragraphs.map(({ text }) => text)

function openReport() {
  cache = cacheOf(
    page('Page01', '总结', ['A', 'B']),
    record('A', 1, '完成××项'),
    record('B', 1, '不在屏幕上'),
  )
  mount([shown('A', 'text', '完成××项')])
}

describe('layers', () => {
  it('joins the data with what is on the screen', async () => {
    openReport()
    expect(await adapter.read()).toEqual({
      editor: 'tencent',
      layer: 'tencent-smart-data',
      complete: true,
      paragraphs: [
        { key: 'Page01', text: '总结', isTitle: true },
        { key: 'A', text: '完成××项' },
        { key: 'B', text: '不在屏幕上' },
      ],
    })
    mount([shown('A', 'text', '全年完成××项')])
    expect(await texts()).toEqual(['总结', '全年完成××项', '不在屏幕上'])
  })

  it('says how much is not in memory', async () => {
    openReport()
    cache = cacheOf(page('Page01', '总结', ['A', 'B', 'C']), record('A', 1, '完成××项'))
    expect(await adapter.read()).toMatchObject({ complete: false, unloaded: 2 })
  })

  it('waits for the data, then reads what is mounted, and takes the data when it comes', async () => {
    openReport()
    const data = cache
    cache = null
    expect(await failure()).toBe('no-editor')
    clock = PATIENCE
    expect(await adapter.read()).toMatchObject({
      layer: 'dom',
      paragraphs: [{ key: 'title' }, { key: 'A' }],
    })
    cache = data
    expect(await adapter.read()).toMatchObject({ layer: 'tencent-smart-data', complete: true })
  })

  it('does not take the data of another page for this one', async () => {
    openReport()
    mount([shown('X', 'text', '另一页'), shown('Y', 'text', '的正文')], { titleHtml: '计划' })
    expect(await failure()).toBe('no-editor')
    clock = PATIENCE
    expect((await adapter.read()).layer).toBe('dom')
  })

  it('bears with data that is behind for a while, not for ever', async () => {
    openReport()
    await adapter.read()
    mount(['A', 'p', 'q', 'r', 's'].map((id) => shown(id, 'text', `刚粘贴${id}`)))
    clock = 1_000
    expect(await texts()).toEqual([
      '总结',
      '刚粘贴A',
      '刚粘贴p',
      '刚粘贴q',
      '刚粘贴r',
      '刚粘贴s',
      '不在屏幕上',
    ])
    clock = PATIENCE
    expect((await adapter.read()).layer).toBe('dom')
  })

  it('says that it may miss something when the data no longer follows', async () => {
    openReport()
    mount([shown('A', 'text', '完成××项'), shown('new', 'text', '新写的')])
    expect(await adapter.read()).toMatchObject({ complete: true })
    clock = 1_000
    expect(await adapter.read()).toMatchObject({ complete: true })
    clock = 10_000
    const behind = await adapter.read()
    expect(behind).toMatchObject({ layer: 'tencent-smart-data', complete: false })
    expect(behind).not.toHaveProperty('unloaded')
    // Scrolled away, it is lost, and nobody knows what else is.
    mount([shown('A', 'text', '完成××项')])
    expect(await adapter.read()).toMatchObject({ complete: false })
    cache = {
      ...cache,
      ...cacheOf(page('Page01', '总结', ['A', 'new', 'B']), record('new', 1, '新写的')),
    }
    expect(await adapter.read()).toMatchObject({ complete: true })
  })

  it('does not mind a block that was there for a moment only', async () => {
    openReport()
    mount([shown('A', 'text', '完成××项'), shown('new', 'text', '新')])
    await adapter.read()
    mount([shown('A', 'text', '完成××项')])
    clock = 10_000
    expect(await adapter.read()).toMatchObject({ complete: true })
  })

  it('believes the data beside blocks that are not recognised, if their text is on the screen', async () => {
    cache = cacheOf(page('Page01', '总结', ['A']), record('A', 1, '各班组按月核对台账'))
    document.body.innerHTML =
      '<div id="root-editable" contenteditable="true"><p class="css-1">各班组按月核对台账</p></div>'
    expect(await texts()).toEqual(['总结', '各班组按月核对台账'])
    document.body.innerHTML = '<div id="root-editable" contenteditable="true"><p>别的文档</p></div>'
    clock = PATIENCE
    expect(await failure()).toBe('model-unavailable')
  })
})

describe('blocks without ids', () => {
  it('are marked where their text stands there once', async () => {
    cache = cacheOf(
      page('Page01', '总结', ['A', 'B', 'C']),
      record('A', 1, '全年共完成××项'),
      record('B', 1, '同样的一句话'),
      record('C', 1, '同样的一句话'),
    )
    const bare = (html: string) => ({ kind: 'text', html })
    mount(['全年共完成××项', '同样的一句话', '同样的一句话'].map(bare))
    expect(await adapter.read()).toMatchObject({ layer: 'tencent-smart-data', complete: true })
    const span = { key: 'A', start: 5, end: 7, text: '××' }
    expect(adapter.ranges?.(span).map(String)).toEqual(['××'])
    expect(adapter.ranges?.({ key: 'B', start: 0, end: 2, text: '同样' })).toEqual([])
  })
})

describe('what is not read', () => {
  it('another kind of address', async () => {
    openReport()
    address = { ...address, pathname: '/sheet/DT1' }
    expect(await failure()).toBe('not-a-document')
  })

  it('a page whose editor does not come', async () => {
    expect(await failure()).toBe('no-editor')
    clock = PATIENCE
    expect(await failure()).toBe('model-unavailable')
  })

  it('text that a reader cannot select; a writer can', async () => {
    openReport()
    mount([shown('A', 'text', '完成××项')], { editable: false })
    expect((await adapter.read()).complete).toBe(true)
    for (const zone of document.querySelectorAll<HTMLElement>('.sc-text-input-content'))
      zone.style.setProperty('user-select', 'none')
    expect(await failure()).toBe('copy-forbidden')
    document.querySelector('#root-editable')?.setAttribute('contenteditable', 'true')
    expect((await adapter.read()).complete).toBe(true)
  })
})

describe('places', () => {
  it('are found in mounted blocks and in the title', async () => {
    openReport()
    await adapter.read()
    const span = { key: 'A', start: 2, end: 4, text: '××' }
    expect(adapter.ranges?.(span).map(String)).toEqual(['××'])
    expect(adapter.ranges?.({ key: 'Page01', start: 0, end: 2, text: '总结' }).map(String)).toEqual(
      ['总结'],
    )
    expect(adapter.ranges?.({ ...span, key: 'B' })).toEqual([])
    expect(await adapter.reveal({ ...span, key: 'gone' })).toBe('absent')
  })
})

describe('the name of a document', () => {
  it('is its path and its page, and nothing else of the query', () => {
    const first = adapter.documentId()
    address = { ...address, search: '?client_hint=0&p=Page01' }
    expect(adapter.documentId()).toBe(first)
    address = { ...address, search: '?p=Page02' }
    expect(adapter.documentId()).not.toBe(first)
    address = { ...address, search: '' }
    expect(adapter.documentId()).not.toBe(first)
  })

  it('changes without a reload: the other page is read', async () => {
    openReport()
    await adapter.read()
    address = { ...address, search: '?p=Page02' }
    cache = { ...cache, ...cacheOf(page('Page02', '计划', ['C']), record('C', 1, '另一页')) }
    mount([shown('C', 'text', '另一页')], { titleHtml: '计划' })
    expect(await texts()).toEqual(['计划', '另一页'])
  })
})

describe('watching', () => {
  it('looks again a while after an edit, because the data follows it', async () => {
    vi.useFakeTimers()
    openReport()
    const signals: string[] = []
    const stop = adapter.watch((signal) => signals.push(signal))
    document.dispatchEvent(new Event('input'))
    expect(signals).toEqual(['edit'])
    vi.advanceTimersByTime(1_100)
    expect(signals).toEqual(['edit', 'check', 'check'])
    document.dispatchEvent(new Event('input'))
    stop()
    vi.advanceTimersByTime(10_000)
    expect(signals).toEqual(['edit', 'check', 'check', 'edit'])
  })
})

describe('the diagnosis', () => {
  it('tells which layers answer, and no text', async () => {
    openReport()
    const layers = await adapter.probe()
    expect(layers).toMatchObject([
      { layer: 'tencent-smart-data', answers: true, paragraphs: 3 },
      { layer: 'dom', answers: true, paragraphs: 2 },
    ])
    expect(JSON.stringify(layers)).not.toMatch(/[\u4E00-\u9FFF]/)
  })
})
