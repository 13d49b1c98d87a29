// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createSmartDocumentHandlers } from '../../../../lib/editors/tencent/aio/page-handlers'
import { cacheOf, changesetOf, page, record } from './records'

const first = page('Page01', '总结', ['A', 'B'])
const second = page('Page02', '计划', ['C'])
const records = cacheOf(
  first,
  second,
  record('A', 1, '甲'),
  record('B', 7, '乙'),
  record('C', 1, '丙'),
)
const pageStore = { id: 'Page01', table: 'block', children: ['A', 'B'], getValue: () => first }

const ask = async (window: unknown, pageId: string | null = 'Page01') => {
  const reading = await createSmartDocumentHandlers(window, document).smartSnapshot({ pageId })
  if (!reading.found || reading.content.kind !== 'whole') return null
  return reading.content.paragraphs.map(({ text }) => text)
}
const coreOf = (cache: unknown) => ({ memoryCache: { cache } })

beforeEach(() => {
  document.body.innerHTML = ''
})

describe('the data core', () => {
  const byTable = {
    block: Object.fromEntries(Object.entries(records).map(([id, value]) => [id, { value }])),
  }
  const prefixed = new Map(Object.entries(records).map(([id, value]) => [`block:${id}`, value]))
  it.each([
    ['below xEditor', { xEditor: { dataCore: coreOf(records) } }],
    ['below AppStore', { AppStore: { dataService: { dataCore: coreOf(records) } } }],
    ['with records by table', { xEditor: { dataCore: coreOf(byTable) } }],
    ['with records in a map', { xEditor: { dataCore: coreOf(prefixed) } }],
    [
      'that answers for each block',
      { xEditor: { dataCore: { api: { getBlockById: (id: string) => records[id] ?? {} } } } },
    ],
  ])('%s', async (_, window) => {
    expect(await ask(window)).toEqual(['总结', '甲', '乙'])
    expect(await ask(window, 'Page02')).toEqual(['计划', '丙'])
  })

  it('opens the page the page store is at when the address names none', async () => {
    const window = { AppStore: { pageStore, dataService: { dataCore: coreOf(records) } } }
    expect(await ask(window, null)).toEqual(['总结', '甲', '乙'])
    expect(await ask(window, 'Unknown')).toEqual(['总结', '甲', '乙'])
  })

  it.each([
    [{}],
    [{ xEditor: null }],
    [{ xEditor: { dataCore: {} } }],
    [{ xEditor: { dataCore: coreOf({}) } }],
    [{ xEditor: { dataCore: coreOf({ Page01: { id: 7 } }) } }],
    [
      {
        get xEditor() {
          throw new Error('not now')
        },
      },
    ],
  ])('is not in %#', async (window) => {
    const handlers = createSmartDocumentHandlers(window, document)
    expect(await handlers.smartSnapshot({ pageId: 'Page01' })).toEqual({ found: false })
    expect(await handlers.smartProbe({ pageId: 'Page01' })).toEqual({
      found: false,
      paragraphs: 0,
      characters: 0,
    })
  })

  it('survives an api that throws and ids that are names of methods', async () => {
    const odd = page('Page01', '题', ['constructor', 'toString', 'A'])
    const getBlockById = () => {
      throw new Error('no such block')
    }
    const dataCore = {
      memoryCache: { cache: cacheOf(odd, record('A', 1, '甲')) },
      api: { getBlockById },
    }
    expect(await ask({ xEditor: { dataCore } })).toEqual(['题', '甲'])
  })

  it('learns kinds from what is mounted', async () => {
    document.body.innerHTML =
      '<div class="sc-block-wrapper sc-block-numbered_list" data-block-id="B"></div>'
    const handlers = createSmartDocumentHandlers(
      { xEditor: { dataCore: coreOf(records) } },
      document,
    )
    const reading = await handlers.smartSnapshot({ pageId: 'Page01' })
    expect(reading).toMatchObject({
      content: { paragraphs: [{}, {}, { text: '乙', number: '1.', list: { ordered: true } }] },
    })
    // Scrolled out of view, it stays what it was.
    document.body.innerHTML = ''
    expect(await handlers.smartSnapshot({ pageId: 'Page01' })).toMatchObject({
      content: { paragraphs: [{}, {}, { number: '1.' }] },
    })
  })

  it('tells what changed since', async () => {
    const block = record('A', 1, '甲')
    const cache = cacheOf(page('P', '题', ['A']), block)
    const handlers = createSmartDocumentHandlers({ xEditor: { dataCore: coreOf(cache) } }, document)
    const whole = await handlers.smartSnapshot({ pageId: 'P' })
    const since = whole.found ? whole.revision : 0
    expect(await handlers.smartSnapshot({ pageId: 'P', since })).toMatchObject({
      revision: since,
      content: { kind: 'changes', splices: [] },
    })
    block.props.title_changeset = changesetOf('甲乙')
    expect(await handlers.smartSnapshot({ pageId: 'P', since })).toMatchObject({
      content: {
        kind: 'changes',
        splices: [{ start: 1, remove: 1, insert: [{ key: 'A', text: '甲乙' }] }],
      },
    })
  })
})
