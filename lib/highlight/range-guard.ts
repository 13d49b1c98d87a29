/**
 * Live ranges grow when somebody types into them and when nodes between their ends are exchanged. The
 * observer speaks after the change and before the browser paints, so that no wrong word is ever marked.
 */
import { isOnText, trimTyped } from './range-text'

export interface RangeGuard {
  /** @param text what the range has to show */
  watch(range: Range, text: string): void
  forget(range: Range): void
  stop(): void
}

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true }
/** Observed nodes cannot be left one by one; above this many leftovers all are left and taken anew. */
const LEFTOVERS = 200
/** With more changes at once every range is looked at. */
const FEW_CHANGES = 30

/** @param onLost the range is on other words and has to go */
export function createRangeGuard(onLost: (range: Range) => void): RangeGuard {
  const texts = new Map<Range, { text: string; node: Node }>()
  const observed = new Set<Node>()
  const observer = new MutationObserver((records) => {
    const changed = [...new Set(records.map(({ target }) => target))]
    for (const [range, { text, node }] of texts) {
      const isNear = changed.length > FEW_CHANGES || changed.some((target) => node.contains(target))
      if (!isNear || isOnText(range, text) || trimTyped(range, text)) continue
      texts.delete(range)
      onLost(range)
    }
  })

  function observe(node: Node) {
    if (observed.has(node)) return
    observed.add(node)
    observer.observe(node, WATCHED)
  }

  return {
    watch(range, text) {
      const node = range.commonAncestorContainer
      texts.set(range, { text, node })
      if (observed.size > texts.size + LEFTOVERS) {
        observer.disconnect()
        observed.clear()
        for (const entry of texts.values()) observe(entry.node)
      } else observe(node)
    },
    forget: (range) => void texts.delete(range),
    stop() {
      observer.disconnect()
      observed.clear()
      texts.clear()
    },
  }
}
