/** Fetching in slices: blocks beyond the first ones are pending until the reader scrolls near them. */
import { type BlockStore, ROOT } from './store'

export interface SliceOptions {
  /** Top-level blocks that come with the page; all when not finite. */
  first: number
  size: number
  /** Milliseconds that one slice takes. */
  delay: number
}

export class Slices {
  private isLoading = false

  constructor(
    private readonly store: BlockStore,
    private readonly options: SliceOptions,
  ) {
    const { children } = store.root
    const later = children.slice(options.first)
    if (later.length > 0) store.setState(later, 'pending')
  }

  pending(): number[] {
    return this.store.root.children.filter((id) => this.store.get(id).state === 'pending')
  }

  /** Loads the next slice when one of its blocks is near the viewport. */
  loadNear(isNear: (id: number) => boolean): void {
    const [next] = this.pending()
    if (next !== undefined && !this.isLoading && this.pending().some(isNear)) void this.load()
  }

  async load(): Promise<number> {
    if (this.isLoading) return this.pending().length
    this.isLoading = true
    await new Promise((resolve) => setTimeout(resolve, this.options.delay))
    this.isLoading = false
    const slice = this.pending().slice(0, this.options.size)
    if (slice.length > 0 && !this.store.root.destroyed) this.store.setState(slice, 'real')
    return this.pending().length
  }
}

/** Code blocks are `fallback` until their editor is hydrated. */
export function hydrateLater(store: BlockStore, delay: number): void {
  const heavy = store.root.children.filter((id) => id !== ROOT && store.get(id).type === 'code')
  if (heavy.length === 0) return
  store.setState(heavy, 'fallback')
  setTimeout(() => {
    if (!store.root.destroyed) store.setState(heavy, 'real')
  }, delay)
}
