/** The page around the editor: shell, outline, addresses, and which document is open. */

import { Guards } from '../../shared/guards'
import { type DocumentName, documentByName, documentByToken, documentToken } from '../documents'
import type { DocumentSeed } from '../documents/seed'
import { Editor } from './editor'
import { element } from './leaves'
import { OldDocument } from './old-document'
import { visibleText } from './operations'
import { createPageMain, createRootBlock, type ModelPath } from './page-main'
import { attachFiber } from './react-fiber'
import { hydrateLater, Slices } from './slices'
import { BlockStore } from './store'

declare global {
  interface Window {
    PageMain?: unknown
    editor?: unknown
  }
}

export interface PageOptions {
  modelPath: ModelPath
  hasLocate: boolean
  editable: boolean
  /** False: the owner forbids copying, so readers cannot select text. */
  copyable: boolean
  /** Milliseconds until the page's globals are there. */
  hydration: number
  first: number
  sliceSize: number
  sliceDelay: number
  fallbackDelay: number
  /** Of the old editor: how its lines are named, and how many are mounted. */
  old: { naming: 'id' | 'plain' | 'unknown'; mounted: number }
  /** The page's globals stay behind when a node of another kind is opened. */
  keepsModel: boolean
}

export function optionsOf(query: URLSearchParams): PageOptions {
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise)
  return {
    modelPath: (query.get('model') ?? 'current') as ModelPath,
    hasLocate: query.get('locate') !== 'none',
    editable: query.get('mode') !== 'read',
    copyable: query.get('copy') !== 'forbidden',
    hydration: number('hydration', 100),
    first: number('first', Number.POSITIVE_INFINITY),
    sliceSize: number('size', 239),
    sliceDelay: number('delay', 300),
    fallbackDelay: number('fallback', 0),
    old: {
      naming: (query.get('old') ?? 'id') as 'id' | 'plain' | 'unknown',
      mounted: number('lines', Number.POSITIVE_INFINITY),
    },
    keepsModel: query.get('leftover') === 'model',
  }
}

export class Application {
  readonly guards = new Guards('.text-editor, .innerdocbody .ace-line')
  private open: { store: BlockStore; editor: Editor; slices: Slices } | null = null
  oldDocument: OldDocument | null = null
  private readonly scroller = element('div', 'bear-web-x-container catalogue-opened')
  private readonly container = element('div', 'editor-container')
  private readonly catalogue = element('div', 'catalogue-container catalogue')

  constructor(private readonly options: PageOptions) {
    if (!options.copyable) this.container.style.userSelect = 'none'
    this.buildShell()
    window.addEventListener('popstate', () => this.openAddress())
    this.openAddress()
  }

  get current(): { store: BlockStore; editor: Editor; slices: Slices } {
    if (!this.open) throw new Error('no document is open')
    return this.open
  }

  /** To another node without a reload, as a click in the wiki's tree does. */
  navigate(name: DocumentName): void {
    this.openPath(`/wiki/${documentToken(name)}`)
  }

  openPath(path: string): void {
    history.pushState(null, '', path + location.search)
    this.openAddress()
  }

  show(seed: DocumentSeed, name: string): void {
    this.close()
    const store = new BlockStore(name, seed)
    const slices = new Slices(store, {
      first: this.options.first,
      size: this.options.sliceSize,
      delay: this.options.sliceDelay,
    })
    if (this.options.fallbackDelay > 0) hydrateLater(store, this.options.fallbackDelay)
    document.title = `${seed.title || '未命名文档'} - 飞书云文档`
    this.scroller.classList.toggle('docx-in-wiki', location.pathname.startsWith('/wiki/'))
    this.scroller.scrollTop = 0
    this.mount(store, slices)
    setTimeout(() => this.publish(store), this.options.hydration)
    store.onChange(({ kind }) => {
      if (kind === 'structure') this.drawCatalogue()
    })
    this.drawCatalogue()
  }

  /** A new editor element over the same document, as after a lost connection. */
  replaceEditor(editable = this.options.editable): void {
    const { store, slices, editor } = this.current
    editor.close()
    this.mount(store, slices, editable)
    this.publish(store)
  }

  async locate(recordId: string): Promise<boolean> {
    const { store, editor, slices } = this.current
    const block = store.byRecord(recordId)
    if (!block) return false
    this.guards.allowScroll(3_000)
    while (store.get(store.topLevel(block.id)).state === 'pending') {
      if ((await slices.load()) === 0) break
    }
    return editor.locate(block.id)
  }

  viewRect(): DOMRect {
    return this.scroller.getBoundingClientRect()
  }

  /** Height of what can be scrolled, in CSS pixels. */
  scrollRange(): number {
    return this.scroller.scrollHeight - this.scroller.clientHeight
  }

  scrollTop(): number {
    return this.scroller.scrollTop
  }

  private mount(store: BlockStore, slices: Slices, editable = this.options.editable): void {
    const place = { scroller: this.scroller, container: this.container }
    const editor: Editor = new Editor(store, place, this.guards, editable, () =>
      slices.loadNear((id) => editor.isNearView(id)),
    )
    this.open = { store, editor, slices }
  }

  private publish(store: BlockStore): void {
    if (this.open?.store !== store) return
    if (this.options.modelPath === 'fiber') {
      attachFiber(this.open.editor.root, () => createRootBlock(store, this.guards))
      return
    }
    window.PageMain = createPageMain({
      store,
      guards: this.guards,
      path: this.options.modelPath,
      locate: this.options.hasLocate ? (recordId) => this.locate(recordId) : null,
      scroller: this.scroller,
    })
  }

  private close(): void {
    this.open?.editor.close()
    this.oldDocument?.close()
    this.oldDocument = null
    if (!this.options.keepsModel) {
      this.open?.store.destroy()
      delete window.PageMain
    }
    this.open = null
    this.guards.own(() => this.container.replaceChildren())
  }

  private openAddress(): void {
    const [, kind, token] = location.pathname.split('/')
    const seed = documentByToken(token ?? '')
    if ((kind === 'docx' || kind === 'wiki') && seed) {
      this.show(seed, token ?? '')
      return
    }
    this.close()
    if (kind === 'docs' || kind === 'doc') {
      this.openOld(seed ?? documentByName('DutyReport'))
    } else {
      // A sheet draws on a canvas and has no PageMain; so has a wiki node that holds one.
      this.container.replaceChildren(element('canvas'))
    }
  }

  private openOld(seed: DocumentSeed): void {
    const { old, editable } = this.options
    // A build of the old editor that nothing is known of.
    if (old.naming === 'unknown') this.container.replaceChildren(element('div', 'future-editor'))
    else
      this.oldDocument = new OldDocument(this.container, seed, this.guards, {
        editable,
        mounted: old.mounted,
        naming: old.naming,
      })
  }

  private drawCatalogue(): void {
    const { store } = this.current
    const headings = store.root.children
      .map((id) => store.get(id))
      .filter(({ type, state }) => type.startsWith('heading') && state === 'real')
      .slice(0, 100)
    this.catalogue.replaceChildren(
      ...headings.map((block) => {
        const item = element('div', 'catalogue__list-item', { 'data-id': String(block.id) })
        const anchor = element('a', '', { href: `#${block.recordId}` })
        anchor.textContent = visibleText(block.operations ?? [])
        anchor.addEventListener('click', (event) => {
          event.preventDefault()
          void this.locate(block.recordId)
        })
        item.append(anchor)
        return item
      }),
    )
  }

  private buildShell(): void {
    const main = element('div')
    main.id = 'mainContainer'
    const bar = element('div', 'navigation-bar')
    bar.textContent = '飞书云文档（模拟页）'
    const row = element('div', 'content-row')
    const item = element('div', 'page-main-item editor')
    item.append(this.container)
    this.scroller.append(item)
    row.append(this.catalogue, this.scroller)
    main.append(bar, row)
    document.querySelector('#mainBox')?.append(main)
  }
}
