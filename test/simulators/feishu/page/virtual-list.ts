/** Mounts the top-level blocks near the viewport, about two screens, between two placeholders. */
import type { Guards } from '../../shared/guards'
import { element } from './leaves'
import { ROOT } from './store'

export interface ListSource {
  ids(): readonly number[]
  draw(id: number): HTMLElement[]
  /** Height in CSS pixels while it was never measured. */
  estimate(id: number): number
  unmounted(id: number): void
}

/** Mounting follows scrolling after this time. */
const MOUNT_DELAY = 60
const MARGIN_SCREENS = 0.5
const KEPT_COPIES = 3

export class VirtualList {
  readonly wrapper = element('div', 'render-unit-wrapper')
  private readonly above = this.placeholder()
  private readonly below = this.placeholder()
  /** Off-screen copy in which blocks are measured before they are mounted. */
  private readonly measuring = element('div', 'bear-virtual-pre-renderer')
  private readonly heights = new Map<number, number>()
  private mounted = new Map<number, HTMLElement[]>()
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly source: ListSource,
    private readonly scroller: HTMLElement,
    private readonly guards: Guards,
  ) {
    this.measuring.style.cssText =
      'position:absolute; top:-10000px; left:-10000px; width:720px; visibility:hidden;'
    this.wrapper.append(this.above, this.below)
  }

  /** The elements to put into the root's children, in order. */
  elements(): HTMLElement[] {
    return [this.wrapper, this.measuring]
  }

  isMounted(id: number): boolean {
    return this.mounted.has(id)
  }

  scheduleUpdate(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      this.update()
    }, MOUNT_DELAY)
  }

  /** Draws one mounted block anew. */
  redraw(id: number): void {
    const old = this.mounted.get(id)
    const first = old?.[0]
    if (!old || !first) return
    this.guards.own(() => {
      const fresh = this.source.draw(id)
      first.before(...fresh)
      for (const part of old) part.remove()
      this.mounted.set(id, fresh)
      this.heights.set(id, this.measure(fresh))
    })
  }

  /** Top of a block within the scroller's content, in CSS pixels. */
  topOf(id: number): number {
    let top = this.wrapperTop()
    for (const other of this.source.ids()) {
      if (other === id) break
      top += this.heightOf(other)
    }
    return top
  }

  update(): void {
    if (!this.wrapper.isConnected) return
    this.guards.own(() => {
      const { first, last, before, after } = this.window()
      const ids = this.source.ids().slice(first, last)
      const wanted = new Set(ids)
      for (const [id, parts] of this.mounted) {
        if (wanted.has(id)) continue
        for (const part of parts) part.remove()
        this.mounted.delete(id)
        this.source.unmounted(id)
      }
      this.mountAll(ids)
      this.above.style.height = `${before}px`
      this.below.style.height = `${after}px`
    })
  }

  private mountAll(ids: readonly number[]): void {
    let previous: HTMLElement = this.above
    const fresh: number[] = []
    for (const id of ids) {
      let parts = this.mounted.get(id)
      if (!parts) {
        parts = this.source.draw(id)
        previous.after(...parts)
        this.mounted.set(id, parts)
        fresh.push(id)
      } else if (previous.nextElementSibling !== parts[0]) {
        previous.after(...parts)
      }
      previous = parts.at(-1) ?? previous
    }
    for (const id of fresh) this.heights.set(id, this.measure(this.mounted.get(id) ?? []))
    if (fresh.length === 0) return
    this.measuring.replaceChildren(
      ...fresh
        .slice(-KEPT_COPIES)
        .flatMap((id) => (this.mounted.get(id) ?? []).map((part) => part.cloneNode(true))),
    )
  }

  private window(): { first: number; last: number; before: number; after: number } {
    const ids = this.source.ids()
    const view = this.scroller.clientHeight
    const start = this.scroller.scrollTop - this.wrapperTop() - view * MARGIN_SCREENS
    const end = start + view * (1 + 2 * MARGIN_SCREENS)
    let first = -1
    let last = ids.length
    let before = 0
    let after = 0
    let top = 0
    ids.forEach((id, index) => {
      const height = this.heightOf(id)
      const bottom = top + height
      if (bottom < start) before += height
      else if (top > end) {
        if (last === ids.length) last = index
        after += height
      } else if (first === -1) first = index
      top = bottom
    })
    return { first: first === -1 ? ids.length : first, last, before, after }
  }

  private wrapperTop(): number {
    const origin = this.scroller.getBoundingClientRect().top - this.scroller.scrollTop
    return this.wrapper.getBoundingClientRect().top - origin
  }

  private heightOf(id: number): number {
    return this.heights.get(id) ?? this.source.estimate(id)
  }

  private measure(parts: readonly HTMLElement[]): number {
    // Margins of neighbours collapse to the 4 px between two blocks.
    return parts.reduce((sum, part) => sum + part.offsetHeight, 0) + 4
  }

  private placeholder(): HTMLElement {
    const created = element('div', 'bear-virtual-renderUnit-placeholder', {
      'data-parent-id': String(ROOT),
    })
    created.style.height = '0px'
    created.append(element('span'))
    return created
  }
}
