/** The editor's text pool: pages of 2,048 character codes, the rest of the last one empty. */
import type { DocumentStore } from './store'

const SLOTS = 2_048

type PoolPage = Record<number, number>

export class TextPool {
  private made: { version: number; stream: string; pages: PoolPage[] } | null = null

  constructor(
    private readonly store: DocumentStore,
    /** An empty slot at the start, as some documents have. */
    private readonly leading = '',
  ) {}

  size(): number {
    return this.current().stream.length
  }

  subText(position: number, length: number): string {
    return this.current().stream.slice(position, position + length)
  }

  get _textBuffer(): { _poolPages: PoolPage[]; _size: number } {
    const made = this.current()
    if (made.pages.length === 0) made.pages = pagesOf(made.stream)
    return { _poolPages: made.pages, _size: made.pages.length * SLOTS }
  }

  private current() {
    if (this.made?.version !== this.store.version)
      this.made = {
        version: this.store.version,
        stream: this.leading + this.store.stream(),
        pages: [],
      }
    return this.made
  }
}

function pagesOf(stream: string): PoolPage[] {
  const pages: PoolPage[] = []
  for (let start = 0; start <= stream.length; start += SLOTS) {
    const page: PoolPage = {}
    for (let slot = 0; slot < SLOTS; slot++) page[slot] = stream.charCodeAt(start + slot) || 0
    pages.push(page)
  }
  return pages
}

/** The same pool in a version of the editor whose methods have other names. */
export function withoutMethods(pool: TextPool): object {
  return {
    get _textBuffer() {
      return pool._textBuffer
    },
  }
}
