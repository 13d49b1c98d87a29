/** Mounts the blocks near the view; the room of the others is kept as padding above and below. */
import type { Guards } from '../../../shared/guards'

export interface ListSource {
  ids(): readonly string[]
  draw(id: string): HTMLElement
  /** Height in CSS pixels while it was never measured. */
  estimate(id: string): number
  unmounted(id: string): void
  mounted(id: string): void
}

/** Mounting follows scrolling after this time. Milliseconds. */
const MOUNT_DELAY = 50
const MARGIN_SCREENS = 0.6

export class VirtualList {
  private readonly heights = new Map<string, number>()
  private readonly shown = new Map<string, HTMLElement>()
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly source: ListSource,
    readonly list: HTMLElement,
    private readonly scroller: HTMLElement,
    private readonly guards: Guards,
    private readonly isVirtual: boolean,
  ) {}

  isMounted(id: string): boolean {
    return this.shown.has(id)
  }

  scheduleUpdate(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.update()
    }, MOUNT_DELAY)
  }

  /** Takes the block's nodes out and puts new ones in, as a component with a new key. */
  redraw(id: string): void {
    const old = this.shown.get(id)
    if (!old) return
    this.guards.own(() => {
      const fresh = this.source.draw(id)
      old.replaceWith(fresh)
      this.shown.set(id, fresh)
      this.heights.set(id, fresh.offsetHeight)
    })
  }

  /** Brings the block into view, where a click for the caret would be. */
  reveal(id: string): void {
    this.guards.own(() => {
      if (!this.isMounted(id)) {
        this.scroller.scrollTop = this.topOf(id) - this.scroller.clientHeight / 3
        this.update()
      }
      const box = this.shown.get(id)?.getBoundingClientRect()
      const view = this.scroller.getBoundingClientRect()
      if (!box || (box.top >= view.top && box.bottom <= view.bottom)) return
      this.scroller.scrollTop += box.top - view.top - view.height / 3
      this.update()
    })
  }

  update(): void {
    if (!this.list.isConnected) return
    this.guards.own(() => {
      const { first, last, above, below } = this.window()
      const wanted = this.source.ids().slice(first, last)
      const keep = new Set(wanted)
      for (const [id, part] of this.shown) {
        if (keep.has(id)) continue
        part.remove()
        this.shown.delete(id)
        this.source.unmounted(id)
      }
      this.mount(wanted)
      this.list.style.paddingTop = `${above}px`
      this.list.style.paddingBottom = `${below}px`
    })
  }

  private mount(ids: readonly string[]): void {
    let before: HTMLElement | null = null
    const fresh: [string, HTMLElement][] = []
    for (const id of ids) {
      let part = this.shown.get(id)
      if (!part) {
        part = this.source.draw(id)
        this.shown.set(id, part)
        fresh.push([id, part])
      }
      const next: ChildNode | null = before ? before.nextSibling : this.list.firstChild
      if (next !== part) this.list.insertBefore(part, next)
      before = part
    }
    for (const [id, part] of fresh) {
      this.heights.set(id, part.offsetHeight)
      this.source.mounted(id)
    }
  }

  private topOf(id: string): number {
    let top = this.offset()
    for (const other of this.source.ids()) {
      if (other === id) break
      top += this.heightOf(other)
    }
    return top
  }

  private window(): { first: number; last: number; above: number; below: number } {
    const ids = this.source.ids()
    if (!this.isVirtual) return { first: 0, last: ids.length, above: 0, below: 0 }
    const screen = this.scroller.clientHeight
    const start = this.scroller.scrollTop - this.offset() - screen * MARGIN_SCREENS
    const end = start + screen * (1 + 2 * MARGIN_SCREENS)
    let first = ids.length
    let last = ids.length
    let above = 0
    let below = 0
    let top = 0
    ids.forEach((id, index) => {
      const bottom = top + this.heightOf(id)
      if (bottom < start) above = bottom
      else if (top <= end) first = Math.min(first, index)
      else {
        last = Math.min(last, index)
        below += bottom - top
      }
      top = bottom
    })
    return { first: Math.min(first, last), last, above, below }
  }

  private offset(): number {
    const origin = this.scroller.getBoundingClientRect().top - this.scroller.scrollTop
    return this.list.getBoundingClientRect().top - origin
  }

  private heightOf(id: string): number {
    return this.heights.get(id) ?? this.source.estimate(id)
  }
}
