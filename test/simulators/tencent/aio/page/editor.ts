/** One open page: its root element, the mounted texts, virtualisation and typing. */
import type { Guards } from '../../../shared/guards'
import { type DrawContext, drawBlock } from './draw'
import { element, hashed } from './element'
import { placeOf } from './leaves'
import type { PageStore } from './store'
import { Typing } from './typing'
import { VirtualList } from './virtual-list'

export interface EditorOptions {
  names: DrawContext['names']
  ids: boolean
  editable: boolean
  virtual: boolean
}

const LINE_HEIGHT = 26
const CHARACTERS_PER_LINE = 43
const BLOCK_ROOM = 10

export class Editor {
  readonly root = element('div', '', { id: 'root-editable' })
  readonly zones = new Map<string, HTMLElement>()
  readonly typing: Typing
  private readonly ids = new WeakMap<Node, string>()
  private readonly list: VirtualList
  private readonly context: DrawContext
  private readonly stop = new AbortController()

  constructor(
    readonly store: PageStore,
    private readonly options: EditorOptions,
    private readonly place: { scroller: HTMLElement; content: HTMLElement },
    private readonly guards: Guards,
    onMounted: (id: string) => void,
  ) {
    this.context = {
      store,
      names: options.names,
      ids: options.ids,
      onZone: (id, zone) => {
        this.zones.set(id, zone)
        this.ids.set(zone, id)
      },
    }
    const list = element('div', options.names === 'gone' ? hashed('list') : 'jumper-dom-superlist')
    this.list = new VirtualList(
      {
        ids: () => [store.pageId, ...store.page.children],
        draw: (id) => drawBlock(this.context, store.get(id)),
        estimate: (id) => this.estimate(id),
        unmounted: (id) => this.forget(id),
        mounted: onMounted,
      },
      list,
      place.scroller,
      guards,
      options.virtual,
    )
    this.build(list)
    store.onChange((changed) => this.show(changed))
    const { signal } = this.stop
    place.scroller.addEventListener('scroll', () => this.scrolled(), { signal })
    this.typing = new Typing(this, signal)
  }

  close(): void {
    this.stop.abort()
    this.guards.own(() => this.root.remove())
    this.zones.clear()
  }

  /** The block whose text holds the node, and that text's element. */
  zoneOf(node: Node | null): { id: string; zone: HTMLElement } | null {
    for (let at: Node | null = node; at && at !== this.root; at = at.parentNode) {
      const id = this.ids.get(at)
      if (id !== undefined && at instanceof HTMLElement) return { id, zone: at }
    }
    return null
  }

  placeCaret(id: string, offset: number): void {
    this.list.reveal(this.store.topLevel(id))
    const zone = this.zones.get(id)
    if (!zone) return
    this.guards.own(() => {
      const { node, offset: inside } = placeOf(zone, offset)
      document.getSelection()?.collapse(node, inside)
    })
  }

  /** Draws the whole block anew, whatever of it changed. */
  redraw(id: string): void {
    this.list.redraw(this.store.topLevel(id))
  }

  scrollTo(share: number): void {
    const { scroller } = this.place
    this.guards.own(() => {
      scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)
    })
  }

  isInView(id: string): boolean {
    const box = this.zones.get(id)?.getBoundingClientRect()
    const view = this.place.scroller.getBoundingClientRect()
    return Boolean(box && box.top >= view.top && box.bottom <= view.bottom)
  }

  private build(list: HTMLElement): void {
    const { root } = this
    root.setAttribute('contenteditable', String(this.options.editable))
    root.spellcheck = false
    root.append(list)
    this.guards.own(() => this.place.content.append(root))
    this.guards.watch(root)
    this.list.update()
    // Heights are known only now.
    this.list.update()
  }

  private show(changed: readonly string[]): void {
    const tops = new Set<string>()
    for (const id of changed) {
      if (this.store.blocks.has(id)) tops.add(this.store.topLevel(id))
      else this.forget(id)
    }
    for (const top of tops) this.list.redraw(top)
    this.list.update()
  }

  private scrolled(): void {
    this.guards.scrolled()
    this.list.scheduleUpdate()
  }

  private forget(id: string): void {
    this.zones.delete(id)
    if (id === this.store.pageId || !this.store.blocks.has(id)) return
    for (const child of this.store.get(id).children) this.forget(child)
  }

  private estimate(id: string): number {
    const block = this.store.get(id)
    const lines = Math.ceil(this.store.textOf(id).length / CHARACTERS_PER_LINE)
    const below = id === this.store.pageId ? [] : block.children
    const inner = below.reduce((sum, child) => sum + this.estimate(child), 0)
    return Math.max(1, lines) * LINE_HEIGHT + BLOCK_ROOM + inner
  }
}
