/** One editor instance: its root element, the mounted zones, virtualisation and typing. */

import type { Guards } from '../../shared/guards'
import { type DrawContext, drawBlock, drawZone } from './blocks'
import { element, renderLines } from './leaves'
import { visibleLength } from './operations'
import { type BlockStore, ROOT, type StoreChange } from './store'
import { Typing } from './typing'
import { VirtualList } from './virtual-list'

const LINE_HEIGHT = 26
const CHARACTERS_PER_LINE = 44
const NESTED_LIMIT = 20

export interface EditorPlace {
  scroller: HTMLElement
  container: HTMLElement
}

export class Editor {
  readonly root = element('div', 'page-block root-block zone-container')
  /** Mounted zones by block id; the measuring copy is not among them. */
  readonly zones = new Map<number, HTMLElement>()
  private readonly unlimited = new Set<number>()
  private readonly list: VirtualList
  private readonly context: DrawContext
  private readonly stop = new AbortController()
  private readonly typing: Typing
  private shown: readonly number[] | null = null

  constructor(
    readonly store: BlockStore,
    private readonly place: EditorPlace,
    private readonly guards: Guards,
    editable: boolean,
    /** Called when blocks near the viewport may have to be fetched. */
    private readonly onScrolled: () => void,
  ) {
    this.context = {
      store,
      editable,
      nestedLimit: (id) => (this.unlimited.has(id) ? Number.POSITIVE_INFINITY : NESTED_LIMIT),
      onZone: (id, zone) => this.zones.set(id, zone),
    }
    this.list = new VirtualList(
      {
        ids: () => (this.shown ??= unfolded(store)),
        draw: (id) => drawBlock(this.context, store.get(id)),
        estimate: (id) => this.estimate(id),
        unmounted: (id) => this.forget(id),
      },
      place.scroller,
      guards,
    )
    this.build(editable)
    store.onChange((change) => this.changed(change))
    const { signal } = this.stop
    place.scroller.addEventListener('scroll', () => this.scrolled(), { signal })
    this.typing = new Typing(this, guards, signal)
  }

  /** Takes the editor out of the page; the store lives on. */
  close(): void {
    this.stop.abort()
    this.guards.own(() => this.root.remove())
    this.zones.clear()
  }

  /** Scrolls until the block stands near the top and is mounted. */
  async locate(id: number): Promise<boolean> {
    const top = id === ROOT ? null : this.store.topLevel(id)
    if (top !== null) this.unlimited.add(this.store.get(id).parent ?? id)
    for (let attempt = 0; attempt < 6; attempt++) {
      this.guards.own(() => {
        this.place.scroller.scrollTop = top === null ? 0 : this.list.topOf(top) - 130
      })
      await new Promise((resolve) => setTimeout(resolve, 40))
      if (!this.root.isConnected) return false
      this.list.update()
      if (top === null) return true
      const zone = this.root.querySelector(`.block[data-block-id="${top}"]`)
      const view = this.place.scroller.getBoundingClientRect()
      const box = zone?.getBoundingClientRect()
      if (box && box.top >= view.top - 4 && box.top < view.bottom - 40) return true
    }
    return this.list.isMounted(top ?? ROOT)
  }

  isNearView(id: number): boolean {
    return this.list.isMounted(id)
  }

  scrollTo(top: number): void {
    this.guards.own(() => {
      this.place.scroller.scrollTop = top
    })
  }

  placeCaret(id: number, offset: number): void {
    this.typing.placeCaret(id, offset)
  }

  /** Writes the zone's lines anew, as after a remount of its spans. */
  redrawZone(id: number): void {
    const zone = this.zones.get(id)
    const block = this.store.get(id)
    if (!zone || block.type === 'code') return
    this.guards.own(() => zone.replaceChildren(...renderLines(block.operations ?? [])))
  }

  private build(editable: boolean): void {
    const { root } = this
    root.setAttribute('data-content-editable-root', 'true')
    root.setAttribute('data-slate-editor', 'true')
    root.setAttribute('contenteditable', String(editable))
    root.spellcheck = false
    const header = element('div', 'page-block-header')
    header.append(element('div', 'page-block-header-top'))
    const title = element('h1', 'page-block-content left flash-block-content page-block-title')
    const zone = drawZone(this.context, this.store.root)
    // The title starts with characters that cannot be seen.
    zone.querySelector('.ace-line')?.prepend('\u200B')
    title.append(zone)
    header.append(title)
    const children = element('div', 'page-block-children')
    const units = element('div', 'root-render-unit-container')
    units.style.position = 'relative'
    units.append(...this.list.elements())
    children.append(units)
    if (this.store.root.children.length === 0) {
      const placeholder = element('div', 'first-line-placeholder', { contenteditable: 'false' })
      placeholder.textContent = '按“/”插入内容'
      children.append(placeholder)
    }
    root.append(header, children)
    this.guards.own(() => this.place.container.append(root))
    this.guards.watch(root)
    this.list.update()
    // Heights are known only now.
    this.list.update()
  }

  private changed(change: StoreChange): void {
    if (change.kind === 'text') {
      if (change.origin !== 'typing') this.redrawZone(change.id)
      return
    }
    if (change.kind === 'state') {
      for (const id of change.ids) this.list.redraw(this.store.topLevel(id))
    } else if (change.id !== ROOT) {
      this.list.redraw(this.store.topLevel(change.id))
    }
    this.shown = null
    this.list.update()
  }

  private scrolled(): void {
    this.guards.scrolled()
    this.list.scheduleUpdate()
    this.openNested()
    this.onScrolled()
  }

  /** A nested placeholder in view is replaced by what it stands for. */
  private openNested(): void {
    const view = this.place.scroller.getBoundingClientRect()
    const selector = '.block .bear-virtual-renderUnit-placeholder'
    for (const placeholder of this.list.wrapper.querySelectorAll<HTMLElement>(selector)) {
      const box = placeholder.getBoundingClientRect()
      const id = Number(placeholder.dataset.parentId)
      if (box.bottom < view.top || box.top > view.bottom || this.unlimited.has(id)) continue
      this.unlimited.add(id)
      setTimeout(() => this.list.redraw(this.store.topLevel(id)), 100)
    }
  }

  private forget(id: number): void {
    this.zones.delete(id)
    if (!this.store.blocks.has(id)) return
    for (const child of this.store.get(id).children) this.forget(child)
  }

  private estimate(id: number): number {
    const block = this.store.get(id)
    const length = (block.operations ?? []).reduce((sum, part) => sum + visibleLength(part), 0)
    const lines = Math.max(1, Math.ceil(length / CHARACTERS_PER_LINE))
    const nested = block.children.reduce((sum, child) => sum + this.estimate(child), 0)
    return lines * LINE_HEIGHT + 4 + nested
  }
}

/** A folded heading hides its following siblings up to the next heading of its level or above. */
function unfolded(store: BlockStore): number[] {
  let foldedAt: number | null = null
  return store.root.children.filter((id) => {
    const { type, snapshot } = store.get(id)
    const level = type.startsWith('heading') ? Number(type.slice('heading'.length)) : null
    if (level === null || (foldedAt !== null && level > foldedAt)) return foldedAt === null
    foldedAt = snapshot.folded ? level : null
    return true
  })
}
