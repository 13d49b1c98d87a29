/** Our Highlight objects in the registry that is shared with the page. */
import { highlightName, type MarkKind } from './styles'

export interface HighlightSet {
  add(range: AbstractRange): unknown
  delete(range: AbstractRange): boolean
  clear(): void
}

/** `CSS.highlights` and `Highlight` in a browser; something of the same shape in a test. */
export interface HighlightEnvironment {
  create(): HighlightSet
  get(name: string): unknown
  set(name: string, highlight: HighlightSet): void
  delete(name: string): void
}

/** Null where the browser has no CSS Custom Highlight. */
export function browserHighlights(): HighlightEnvironment | null {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return null
  const registry = CSS.highlights
  return {
    create: () => new Highlight(),
    get: (name) => registry.get(name),
    set(name, highlight) {
      if (highlight instanceof Highlight) registry.set(name, highlight)
    },
    delete: (name) => void registry.delete(name),
  }
}

/** Later ones are painted over earlier ones. */
const KINDS: readonly MarkKind[] = ['info', 'warning', 'error', 'focus']

export interface Highlights {
  add(kind: MarkKind, range: Range): void
  delete(kind: MarkKind, range: Range): void
  clear(kind: MarkKind): void
  /** A page may clear the registry: puts ours back. */
  restore(): void
  remove(): void
}

export function createHighlights(environment: HighlightEnvironment): Highlights {
  const sets = Object.fromEntries(KINDS.map((kind) => [kind, environment.create()])) as Record<
    MarkKind,
    HighlightSet
  >
  return {
    add: (kind, range) => void sets[kind].add(range),
    delete: (kind, range) => void sets[kind].delete(range),
    clear: (kind) => sets[kind].clear(),
    restore() {
      for (const kind of KINDS)
        if (environment.get(highlightName(kind)) !== sets[kind])
          environment.set(highlightName(kind), sets[kind])
    },
    remove() {
      for (const kind of KINDS) {
        sets[kind].clear()
        if (environment.get(highlightName(kind)) === sets[kind])
          environment.delete(highlightName(kind))
      }
    },
  }
}
