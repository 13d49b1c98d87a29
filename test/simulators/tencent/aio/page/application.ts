/** The page around the editor: shell, addresses, and which page of the document is open. */
import { Guards } from '../../../shared/guards'
import { documentUrl, type PageName, pageAt, pageIdOf } from '../documents'
import type { PageSeed } from '../documents/seed'
import { DataCore, type DataOptions } from './data-core'
import { Editor, type EditorOptions } from './editor'
import { element, hashed } from './element'
import { PageStore } from './store'

export interface PageOptions extends EditorOptions {
  data: DataOptions
  /** False: the owner forbids copying, so readers cannot select text. */
  copyable: boolean
  /** Milliseconds until the page's globals are those of the open page. */
  hydration: number
}

export function optionsOf(query: URLSearchParams): PageOptions {
  const number = (name: string, otherwise: number) => Number(query.get(name) ?? otherwise)
  return {
    names: (query.get('names') ?? 'sc') as PageOptions['names'],
    ids: query.get('ids') !== 'none',
    editable: query.get('mode') !== 'read' && query.get('copy') !== 'forbidden',
    virtual: query.get('virtual') !== 'off',
    copyable: query.get('copy') !== 'forbidden',
    hydration: number('hydration', 100),
    data: {
      place: (query.get('data') ?? 'editor') as DataOptions['place'],
      lag: number('lag', 0),
      loaded: number('loaded', Number.POSITIVE_INFINITY),
    },
  }
}

interface Opened {
  store: PageStore
  editor: Editor
  data: DataCore
}

export class Application {
  readonly guards = new Guards('.sc-text-input-content, [class*="textInput__"], [class*="css-"]')
  readonly scroller = element('div', '', { id: 'sc-scroll-container' })
  private readonly content = element('div', '', { id: 'sc-page-content' })
  private opened: Opened | null = null

  constructor(private readonly options: PageOptions) {
    if (options.names === 'gone') this.content.removeAttribute('id')
    if (!options.copyable) this.content.style.userSelect = 'none'
    this.buildShell()
    window.addEventListener('popstate', () => this.openAddress())
    this.openAddress()
  }

  get current(): Opened {
    if (!this.opened) throw new Error('no page is open')
    return this.opened
  }

  /** To another page of the same document, as a click in the list of pages does: no reload. */
  openPage(page: PageName): void {
    const here = pageAt(location.pathname, null)
    if (!here) return
    const address = new URL(documentUrl(here.name, { host: location.hostname }))
    address.search = location.search
    address.searchParams.set('p', pageIdOf(here.name, page))
    history.pushState(null, '', address)
    this.openAddress()
  }

  private openAddress(): void {
    const found = pageAt(location.pathname, new URLSearchParams(location.search).get('p'))
    this.opened?.editor.close()
    if (found) this.show(found.id, found.seed)
    else this.opened = null
  }

  /** Another text in the place of the open page's own. */
  replacePage(seed: PageSeed): void {
    const { store, editor } = this.current
    editor.close()
    this.show(store.pageId, seed)
  }

  private show(id: string, seed: PageSeed): void {
    const memory = this.opened?.data.memory ?? {}
    this.opened = null
    document.title = `${seed.title || '无标题智能文档'} - 腾讯文档`
    this.scroller.scrollTop = 0
    const store = new PageStore(id, seed)
    const data = new DataCore(store, this.options.data, this.guards, memory)
    const place = { scroller: this.scroller, content: this.content }
    const editor = new Editor(store, this.options, place, this.guards, (id) => data.load(id))
    this.opened = { store, editor, data }
    setTimeout(() => {
      if (this.opened?.store === store) data.publish()
    }, this.options.hydration)
  }

  private buildShell(): void {
    const bar = element('div', '', { id: 'workbench-titlebar' })
    bar.textContent = '腾讯文档（模拟页）'
    const holder = element('div', '', { id: 'workbench-content-container' })
    const isGone = this.options.names === 'gone'
    const column = element('div', isGone ? hashed('column') : 'jumper-dom-container')
    column.classList.add('column')
    column.append(this.content)
    this.scroller.append(column)
    holder.append(this.scroller)
    document.querySelector('#root')?.append(bar, holder)
  }
}
