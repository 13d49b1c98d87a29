// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditorAdapter } from '../../../../lib/editors/adapter'
import { createDocAdapter } from '../../../../lib/editors/tencent/doc/adapter'
import { tencentVerbs } from '../../../../lib/editors/tencent/page-protocol'
import { startTencentPageSide } from '../../../../lib/editors/tencent/page-side'
import { connectToPage } from '../../../../lib/messaging/bridge-client'
import { box, level, pageBox, paragraphBox, poolOf } from './pads'

const PATH = '/doc/DVnJUb0pYeXJxakVk'
const TEXT = '总结\r一、去年的主要工作\r共办理____件。\r二、下一步的打算\r\x0f\x1e'

let adapter: EditorAdapter
let stopPageSide: () => void
let clock = 0
let pathname = PATH
let bridge: ReturnType<typeof connectToPage<typeof tencentVerbs>>

/** A window of the page; happy-dom has one world only. */
const pageWindow = () => window as unknown as Window & typeof globalThis & { pad?: object }

function setPad(editor: object, more: object = {}) {
  pageWindow().pad = { editor, ...more }
}

const poolEditor = (text = TEXT) => ({
  _state: { getTextStream: () => ({ textPool: poolOf(text) }) },
})

const drawerOf = (...titles: string[]) =>
  `<div class="drawer_drawer__a1 drawer_drawer-left__b2"><div>大纲</div>${titles
    .map((title) => `<div>${title}</div>`)
    .join('')}</div>`

beforeEach(() => {
  clock = 0
  pathname = PATH
  document.body.innerHTML = ''
  delete pageWindow().pad
  stopPageSide = startTencentPageSide(pageWindow())
  bridge = connectToPage(document, tencentVerbs)
  adapter = createDocAdapter({
    page: document,
    address: () => ({ origin: 'https://docs.qq.com', pathname }),
    bridge,
    now: () => clock,
  })
})
afterEach(() => {
  adapter.dispose?.()
  bridge.stop()
  stopPageSide()
  vi.restoreAllMocks()
})

const failure = () =>
  adapter.read().then(
    () => null,
    (error: { reason?: string }) => error.reason,
  )

describe('layers', () => {
  it('waits for the editor, then says that it cannot be read', async () => {
    expect(await failure()).toBe('no-editor')
    clock = 19_000
    expect(await failure()).toBe('no-editor')
    clock = 21_000
    expect(await failure()).toBe('model-unavailable')
  })

  it('reads the text pool as soon as it is there', async () => {
    setPad(poolEditor())
    expect(await adapter.read()).toMatchObject({
      editor: 'tencent',
      layer: 'tencent-text-pool',
      complete: true,
      paragraphs: [{ text: '总结' }, {}, { text: '共办理____件。' }, {}],
    })
  })

  it('waits for a text pool before it takes the layout tree', async () => {
    const root = box('DOCUMENT', [pageBox(0, paragraphBox('总结\r'))])
    setPad({ getDocumentBox: () => root })
    expect(await failure()).toBe('no-editor')
    clock = 5_000
    expect(await adapter.read()).toMatchObject({ layer: 'tencent-box-tree', complete: false })
  })

  it('stays away where copying is forbidden', async () => {
    setPad({ ...poolEditor(), isCopyable: () => false })
    expect(await failure()).toBe('copy-forbidden')
  })

  it('waits while the editor holds the document before, but not for ever', async () => {
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } }
    happyDOM.setURL(`https://docs.qq.com${PATH}`)
    setPad(poolEditor(), { clientVars: { padId: '300000000$AnotherPadxx' } })
    expect(await failure()).toBe('no-editor')
    setPad(poolEditor(), { clientVars: { padId: '300000000$VrToJXyrqjEd' } })
    expect((await adapter.read()).layer).toBe('tencent-text-pool')
    setPad(poolEditor(), { clientVars: { padId: '300000000$AnotherPadxx' } })
    clock = 21_000
    expect((await adapter.read()).layer).toBe('tencent-text-pool')
  })

  it('begins anew with every document', async () => {
    setPad(poolEditor())
    await adapter.read()
    clock = 60_000
    pathname = '/doc/DAnotherxxxxxxxxx'
    delete pageWindow().pad
    expect(await failure()).toBe('no-editor')
  })

  it('doubts a text in which no title of the outline stands', async () => {
    document.body.innerHTML = drawerOf('甲章', '乙章', '丙章')
    setPad(poolEditor())
    expect(await failure()).toBe('no-editor')
    clock = 21_000
    expect(await adapter.read()).toMatchObject({ layer: 'tencent-text-pool', complete: false })
  })
})

describe('headings', () => {
  const shown = () =>
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
      const isDeep = this.toString().startsWith('（')
      return new DOMRect(isDeep ? 40 : 20, 0, 100, 20)
    })

  it('come from the outline where the layout tells none', async () => {
    document.body.innerHTML = drawerOf('一、去年的主要工作', '（一）办件', '二、下一步的打算')
    shown()
    setPad(poolEditor(TEXT.replace('共办理', '（一）办件\r共办理')))
    const { paragraphs } = await adapter.read()
    expect(paragraphs.map(({ heading }) => heading)).toEqual([undefined, 1, 2, undefined, 1])
  })

  it('come from the layout where it tells them', async () => {
    document.body.innerHTML = drawerOf('总结', '一、去年的主要工作')
    shown()
    const root = box('DOCUMENT', [
      pageBox(
        0,
        paragraphBox('总结\r'),
        paragraphBox('一、去年的主要工作\r', level(1)),
        paragraphBox('共办理____件。\r'),
        paragraphBox('二、下一步的打算\r', level(1)),
      ),
    ])
    setPad({ ...poolEditor(), getDocumentBox: () => root })
    const { paragraphs } = await adapter.read()
    expect(paragraphs.map(({ heading }) => heading)).toEqual([undefined, 2, undefined, 2])
  })

  it('have no level while the outline is folded away', async () => {
    document.body.innerHTML = drawerOf('一、去年的主要工作')
    setPad(poolEditor())
    expect((await adapter.read()).paragraphs.some(({ heading }) => heading)).toBe(false)
  })
})

describe('marks', () => {
  const rects = new Map<Element, DOMRect>()
  const HEIGHTS = [44, 36, 28, 36]

  beforeEach(() => {
    rects.clear()
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return rects.get(this) ?? new DOMRect()
    })
  })

  function mount(number: number, heights: readonly number[] = HEIGHTS) {
    document.body.innerHTML = `<div class="melo-doc-view"><div
      class="melo-page-container-view page-${number}">${heights
        .map(() => '<div class="paragraph-drag-cover"></div>')
        .join('')}</div></div>`
    const view = document.querySelector<HTMLElement>('.melo-doc-view')
    const page = view?.firstElementChild
    if (!view || !page) throw new Error('expected pages')
    Object.defineProperty(view, 'offsetWidth', { value: 800 })
    rects.set(view, new DOMRect(100, 50, 800, 1_200))
    rects.set(page, new DOMRect(100, 50, 800, 1_200))
    let top = 144
    page.querySelectorAll('.paragraph-drag-cover').forEach((cover, index) => {
      const height = heights[index] ?? 0
      rects.set(cover, new DOMRect(194, top, 600, height))
      top += height + 6
    })
  }

  const span = { start: 3, end: 7, text: '____' }
  const blank = async () => {
    const paragraph = (await adapter.read()).paragraphs[2]
    return { ...span, key: paragraph?.key ?? '' }
  }

  it('stand beside the paragraph, measured from the parent of the pages', async () => {
    mount(0)
    setPad(poolEditor())
    const found = await blank()
    expect(adapter.margin?.host()).toBe(document.querySelector('.melo-doc-view'))
    expect(adapter.margin?.boxes(found)).toEqual([{ left: 94, top: 186, width: 600, height: 28 }])
    expect([...(adapter.visibleKeys?.() ?? [])]).toHaveLength(4)
  })

  it('are not drawn for another text, another page or a cover too many', async () => {
    mount(0)
    setPad(poolEditor())
    const found = await blank()
    expect(adapter.margin?.boxes({ ...found, text: '五十' })).toEqual([])
    mount(1)
    await blank()
    expect(adapter.margin?.boxes(found)).toEqual([])
    mount(0, [...HEIGHTS, 28])
    await blank()
    expect(adapter.margin?.boxes(found)).toEqual([])
  })
})
