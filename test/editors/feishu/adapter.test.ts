// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditorAdapter } from '../../../lib/editors/adapter'
import { createLiveChoices } from '../../../lib/editors/choices'
import { createFeishuAdapter } from '../../../lib/editors/feishu/adapter'
import { feishuVerbs } from '../../../lib/editors/feishu/page-protocol'
import { startFeishuPageSide } from '../../../lib/editors/feishu/page-side'
import { connectToPage } from '../../../lib/messaging/bridge-client'
import { block, page as pageBlock, type TestBlock } from './blocks'

const PATIENCE = 30_000

let adapter: EditorAdapter
let choices: ReturnType<typeof createLiveChoices>
let stopPageSide: () => void
let clock = 0
let pathname = '/docx/Abc'
let root: TestBlock | null = null

/** The DOM that Feishu would have for these blocks. */
function mount(blocks: readonly TestBlock[], { editable = true, copies = '' } = {}) {
  const zone = (text: string) =>
    `<div class="zone-container text-editor" data-zone-container="*"><div class="ace-line">
      <span data-string="true">${text}</span><span data-enter="true">\u200B</span></div></div>`.replace(
      />\s+</g,
      '><',
    )
  const inner = blocks.map(({ type, record, zoneState }) => {
    const { allText } = zoneState as { allText: string }
    return `<div class="block docx-${type}-block" data-block-type="${type}" data-record-id="${record.id}">${zone(allText.trim())}</div>`
  })
  document.body.innerHTML = `<div class="bear-web-x-container">
    <div class="page-block root-block" contenteditable="${editable}">
      <h1 class="page-block-content">${zone('题目')}</h1>
      <div class="page-block-children">${inner.join('')}${copies}</div>
    </div></div>`
}

beforeEach(() => {
  clock = 0
  pathname = '/docx/Abc'
  root = null
  document.body.innerHTML = ''
  Object.defineProperty(window, 'PageMain', {
    configurable: true,
    get: () => (root ? { blockManager: { rootBlockModel: root } } : undefined),
  })
  stopPageSide = startFeishuPageSide(window as unknown as Window & typeof globalThis)
  choices = createLiveChoices()
  adapter = createFeishuAdapter({
    page: document,
    choices: choices.of('feishu'),
    address: () => ({ origin: 'https://team.feishu.cn', hostname: 'team.feishu.cn', pathname }),
    bridge: connectToPage(document, feishuVerbs),
    now: () => clock,
  })
})
afterEach(() => {
  adapter.dispose?.()
  stopPageSide()
  vi.restoreAllMocks()
})

const failure = () =>
  adapter.read().then(
    () => null,
    (error: { reason?: string }) => error.reason,
  )

describe('layers', () => {
  it('reads the model first, and what changed in it after', async () => {
    const paragraph = block('text', '甲')
    root = pageBlock('题目', paragraph, block('pending', null))
    mount([paragraph])
    expect(await adapter.read()).toMatchObject({
      editor: 'feishu',
      layer: 'feishu-model',
      complete: false,
      unloaded: 1,
      paragraphs: [{ text: '题目', isTitle: true }, { text: '甲' }],
    })
    root.children[1] = block('text', '乙')
    const second = await adapter.read()
    expect(second).toMatchObject({ complete: true })
    expect(second).not.toHaveProperty('unloaded')
    expect(second.paragraphs.map(({ text }) => text)).toEqual(['题目', '甲', '乙'])
  })

  it('waits for a model, then reads what is mounted, and takes the model when it comes', async () => {
    const paragraph = block('heading2', '甲')
    mount([paragraph])
    expect(await failure()).toBe('no-editor')
    clock = PATIENCE
    expect(await adapter.read()).toMatchObject({
      layer: 'dom',
      complete: false,
      paragraphs: [
        { key: 'title', text: '题目', isTitle: true },
        { key: paragraph.record.id, text: '甲', heading: 2 },
      ],
    })
    root = pageBlock('题目', paragraph)
    expect(await adapter.read()).toMatchObject({ layer: 'feishu-model', complete: true })
  })

  it('does not take the model of the document before for this one', async () => {
    root = pageBlock('旧题', block('text', '旧文'))
    mount([block('text', '新文')])
    expect(await failure()).toBe('no-editor')
    clock = PATIENCE
    expect((await adapter.read()).layer).toBe('dom')
  })

  it('reads what is mounted where the model keeps its text in a place nobody knows', async () => {
    const blocks = ['甲', '乙', '丙'].map((text) => block('text', text))
    mount(blocks)
    root = pageBlock('题目', ...blocks.map((one) => ({ ...one, zoneState: { renamed: true } })))
    expect(await failure()).toBe('no-editor')
    clock = PATIENCE
    expect(await adapter.read()).toMatchObject({ layer: 'dom', complete: false })
  })

  it('leaves the measuring copy and the copied header row out', async () => {
    const paragraph = block('text', '甲')
    const copy = (name: string) =>
      `<div class="${name}"><div class="block" data-record-id="copy"><div class="zone-container text-editor" data-zone-container="*">重复</div></div></div>`
    mount([paragraph], { copies: copy('bear-virtual-pre-renderer') + copy('sticky-row-wrapper') })
    clock = PATIENCE
    await failure()
    clock = 2 * PATIENCE
    const { paragraphs } = await adapter.read()
    expect(paragraphs.map(({ text }) => text)).toEqual(['题目', '甲'])
  })
})

describe('choices of the user', () => {
  it('leave the model out without waiting for it, from one reading to the next', async () => {
    const paragraph = block('text', '甲')
    root = pageBlock('题目', paragraph)
    mount([paragraph])
    expect((await adapter.read()).layer).toBe('feishu-model')
    choices.set({ feishu: { layersOff: ['feishu-model'], switches: {} } })
    expect(await adapter.read()).toMatchObject({ layer: 'dom', complete: false })
    expect(await adapter.probe()).toMatchObject([
      { layer: 'feishu-model', answers: false, reason: 'off' },
      { layer: 'dom', answers: true, paragraphs: 2, characters: 3 },
      { layer: 'feishu-old-dom', answers: false, reason: 'absent' },
    ])
    choices.set({})
    expect((await adapter.read()).layer).toBe('feishu-model')
  })

  it("leave the editor's own way to a far block out", async () => {
    const far = block('text', '乙')
    root = pageBlock('题目', far)
    mount([])
    const locate = vi.fn(async () => false)
    const blockManager = { rootBlockModel: root }
    Object.defineProperty(window, 'PageMain', {
      configurable: true,
      value: { blockManager, locateBlockWithRecordIdImpl: locate },
    })
    await adapter.read()
    const span = { key: far.record.id, start: 0, end: 1, text: '乙' }
    choices.set({ feishu: { layersOff: [], switches: { editorLocate: false } } })
    await adapter.reveal(span)
    expect(locate).not.toHaveBeenCalled()
    choices.set({})
    await adapter.reveal(span)
    expect(locate).toHaveBeenCalledTimes(1)
  })

  it('without any layer it is unreadable, not empty', async () => {
    mount([block('text', '甲')])
    choices.set({ feishu: { layersOff: ['feishu-model', 'dom'], switches: {} } })
    expect(await failure()).toBe('model-unavailable')
  })
})

describe('blocks with the same record', () => {
  it('are told apart, in a synced block by the block they stand in', async () => {
    const own = block('text', '完成××项', { record: { id: 'K' } })
    const again = block('text', '又有____项', { record: { id: 'K' } })
    const inner = block('text', '别处【单位】', { record: { id: 'K' } })
    const synced = block('synced_reference', null, {
      record: { id: 'S' },
      innerBlockManager: { rootBlockModel: pageBlock('别的题', inner) },
    })
    root = pageBlock('题目', own, synced, again)
    mount([own])
    const first = document.querySelector('.block')
    const wrapper = document.createElement('div')
    wrapper.className = 'block docx-synced_reference-block'
    wrapper.setAttribute('data-record-id', 'S')
    const copy = (text: string) => {
      const element = first?.cloneNode(true) as Element
      const string = element.querySelector('[data-string]')
      if (string) string.textContent = text
      return element
    }
    wrapper.append(copy('别处【单位】'))
    first?.after(wrapper, copy('又有____项'))

    expect((await adapter.read()).paragraphs.map(({ key }) => key)).toEqual([
      root.record.id,
      'K',
      'S/K',
      'K#2',
    ])
    const at = (key: string, start: number, end: number, text: string) =>
      adapter.ranges?.({ key, start, end, text }).map(String)
    expect(at('K', 2, 4, '××')).toEqual(['××'])
    expect(at('S/K', 2, 6, '【单位】')).toEqual(['【单位】'])
    expect(at('K#2', 2, 6, '____')).toEqual(['____'])
  })
})

describe('an old document', () => {
  const show = (...lines: string[]) => {
    document.body.innerHTML = `<div class="etherpad-container-wrapper"><div id="innerdocbody" contenteditable="true">${lines
      .map(
        (text, index) => `<div class="ace-line" data-node="n${index}"><span>${text}</span></div>`,
      )
      .join('')}</div></div>`
  }

  it('is read from its lines, by its path or in a wiki, and has marks', async () => {
    for (const given of ['/docs/doccnAbc', '/wiki/Abc']) {
      pathname = given
      show('年度总结', '完成××项')
      expect(await adapter.read()).toMatchObject({
        layer: 'feishu-old-dom',
        complete: true,
        paragraphs: [{ text: '年度总结' }, { text: '完成××项' }],
      })
      const span = { key: 'line-n1', start: 2, end: 4, text: '××' }
      expect(adapter.ranges?.(span).map(String)).toEqual(['××'])
    }
  })

  it('is left alone where its text cannot be selected', async () => {
    pathname = '/docs/doccnAbc'
    show('年度总结')
    document.querySelector('#innerdocbody')?.setAttribute('contenteditable', 'false')
    expect((await adapter.read()).layer).toBe('feishu-old-dom')
    document.querySelector<HTMLElement>('.ace-line')?.style.setProperty('user-select', 'none')
    expect(await failure()).toBe('copy-forbidden')
  })
})

describe('what is not read', () => {
  it.each([
    ['/sheets/Abc', 'not-a-document'],
    ['/drive/home/', 'not-a-document'],
  ])('%s: %s', async (path, reason) => {
    pathname = path
    root = pageBlock('题目', block('text', '甲'))
    expect(await failure()).toBe(reason)
  })

  it('an old document whose lines are not found', async () => {
    pathname = '/docs/doccnAbc'
    expect(await failure()).toBe('no-editor')
    clock = PATIENCE
    expect(await failure()).toBe('old-document')
  })

  it('a wiki node of another kind, once it is clear', async () => {
    pathname = '/wiki/Abc'
    expect(await failure()).toBe('no-editor')
    clock = PATIENCE
    expect(await failure()).toBe('not-a-document')
    pathname = '/docx/Other'
    expect(await failure()).toBe('no-editor')
    clock = 2 * PATIENCE
    expect(await failure()).toBe('model-unavailable')
  })

  it('text that a reader cannot select; an editor can', async () => {
    const paragraph = block('text', '甲')
    root = pageBlock('题目', paragraph)
    mount([paragraph], { editable: false })
    expect((await adapter.read()).layer).toBe('feishu-model')
    const container = document.querySelector<HTMLElement>('.zone-container')
    container?.style.setProperty('user-select', 'none')
    expect(await failure()).toBe('copy-forbidden')
    document.querySelector('.root-block')?.setAttribute('contenteditable', 'true')
    expect((await adapter.read()).layer).toBe('feishu-model')
  })
})

describe('places', () => {
  it('are found in the mounted block and in the title', async () => {
    const paragraph = block('text', '完成××项')
    root = pageBlock('题目', paragraph)
    mount([paragraph])
    await adapter.read()
    const span = { key: paragraph.record.id, start: 2, end: 4, text: '××' }
    expect(adapter.ranges?.(span).map(String)).toEqual(['××'])
    const title = { key: root.record.id, start: 0, end: 1, text: '题' }
    expect(adapter.ranges?.(title).map(String)).toEqual(['题'])
    expect(adapter.ranges?.({ ...span, key: 'gone' })).toEqual([])
  })

  it('of no paragraph are absent', async () => {
    root = pageBlock('题目')
    mount([])
    await adapter.read()
    expect(await adapter.reveal({ key: 'gone', start: 0, end: 1, text: '甲' })).toBe('absent')
  })

  it('are named by the address without its query', () => {
    const first = adapter.documentId()
    expect(first).toMatch(/^[0-9a-z]+-[0-9a-z]+$/)
    pathname = '/docx/Abc/'
    expect(adapter.documentId()).toBe(first)
    pathname = '/docx/Abd'
    expect(adapter.documentId()).not.toBe(first)
  })
})

describe('the diagnosis', () => {
  it('tells which layers answer, and no text', async () => {
    const paragraph = block('text', '机密')
    root = pageBlock('题目', paragraph)
    mount([paragraph])
    const layers = await adapter.probe()
    expect(layers).toMatchObject([
      { layer: 'feishu-model', answers: true, paragraphs: 2 },
      { layer: 'dom', answers: true, paragraphs: 2 },
      { layer: 'feishu-old-dom', answers: false, paragraphs: 0 },
    ])
    expect(JSON.stringify(layers)).not.toContain('机密')
  })
})
