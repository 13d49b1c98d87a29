/** The page around the editor: shell, addresses, and which document is open. */
import { Guards } from '../../../shared/guards'
import { type DocumentName, documentByName, documentUrl, nameById } from '../documents'
import { Drawer } from './drawer'
import { element, hashed } from './element'
import { type LaidPage, layOut } from './layout'
import type { PageOptions } from './options'
import { createPad } from './pad'
import { PageView } from './page-view'
import { DocumentStore } from './store'
import { Typing } from './typing'

declare global {
  interface Window {
    pad?: unknown
  }
}

/** After a change the editor paints in one of the next frames. */
const REPAINT = 32

export class Application {
  readonly guards = new Guards('#melo-hidden-editor')
  readonly scroller = element('div')
  readonly view: PageView
  readonly typing: Typing
  store = new DocumentStore({ title: '', content: [], otherStories: [] })
  private pages: LaidPage[] = []
  private laidVersion = -1
  private readonly drawer: Drawer
  private opened = 0
  private readonly heading = element('input', '', { id: 'melo-doc-title', readonly: '' })
  private repaint: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: PageOptions) {
    this.view = new PageView(this.scroller, this.guards, options.covers)
    this.typing = new Typing(() => this.store, this.guards, options)
    this.drawer = new Drawer({
      guards: this.guards,
      store: () => this.store,
      jump: (paragraph) => this.jump(paragraph),
    })
    this.buildShell()
    this.guards.watch(...this.view.roots, this.typing.holder)
    window.addEventListener('popstate', () => this.openAddress())
    this.openAddress()
  }

  /** Another document in the same page; the old `pad` is there a little longer. */
  navigate(name: DocumentName): void {
    const query = location.search.slice(1)
    history.pushState(null, '', documentUrl(name, { host: location.host, query }))
    this.openAddress()
  }

  laidPages(): LaidPage[] {
    if (this.laidVersion !== this.store.version) {
      this.laidVersion = this.store.version
      this.pages = layOut(this.store)
    }
    return this.pages
  }

  isInView(paragraph: number): boolean {
    const { top, bottom } = this.scroller.getBoundingClientRect()
    const origin = this.view.view.getBoundingClientRect().top
    return this.view
      .boxesOf(paragraph)
      .some((box) => origin + box.bottom > top && origin + box.top < bottom)
  }

  scrollTo(top: number): void {
    this.guards.own(() => {
      this.scroller.scrollTop = top
    })
  }

  private jump(paragraph: number): void {
    this.guards.allowScroll(1_000)
    const top = this.view.boxesOf(paragraph)[0]?.top
    if (top !== undefined) this.scrollTo(top - 40)
  }

  private openAddress(): void {
    const name = nameById(location.pathname.split('/')[2] ?? '')
    if (name) this.open(name)
  }

  private open(name: DocumentName): void {
    const seed = documentByName(name)
    const store = new DocumentStore(seed)
    this.opened += 1
    const { opened } = this
    this.store = store
    this.laidVersion = -1
    document.title = `${seed.title} - 腾讯文档`
    this.heading.value = seed.title
    this.typing.caret = { paragraph: 0, offset: 0 }
    this.scrollTo(0)
    this.show()
    store.onChange(() => this.scheduleShow(store))
    setTimeout(() => {
      if (this.opened !== opened || this.options.gone) return
      window.pad = createPad({
        name,
        title: seed.title,
        store,
        options: this.options,
        guards: this.guards,
        pages: () => this.laidPages(),
        mounted: () => this.view.mounted(),
        caret: () => {
          const { paragraph, offset } = this.typing.caret
          return { gcpBegin: store.positionOf(paragraph, offset), len: 0 }
        },
      })
    }, this.options.padDelay)
  }

  private scheduleShow(store: DocumentStore): void {
    this.repaint ??= setTimeout(() => {
      this.repaint = undefined
      if (this.store === store) this.show()
    }, REPAINT)
  }

  private show(): void {
    this.view.show(this.laidPages())
    if (this.options.drawer) this.drawer.rebuild()
  }

  private buildShell(): void {
    const bar = element('div', '', { id: 'workbench-titlebar' })
    bar.append(this.heading)
    const row = element('div', '', { id: 'workbench-content-container' })
    if (this.options.drawer) row.append(this.drawer.container)
    if (this.options.hashedScroller) this.scroller.className = hashed('editor-zone_editor-zone')
    else this.scroller.id = 'scrollable'
    this.scroller.classList.add('scroller')
    const content = element('div', '', { id: 'scrollable-content' })
    const zoom = element('div', '', { id: 'zoomable-container' })
    const melo = element('div', '', { id: 'melo-container' })
    melo.append(this.view.view, this.typing.holder)
    zoom.append(melo)
    content.append(zoom)
    this.scroller.append(content)
    row.append(this.scroller)
    document.querySelector('#root')?.append(bar, row)
  }
}
