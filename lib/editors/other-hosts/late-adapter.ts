/** For a page that tells only after a while which editor it holds: begins with one adapter, goes on with another. */
import type { EditorAdapter, Stop } from '../adapter'

/**
 * `findBetter` is asked before every reading until it has an answer; it has to be cheap. From then on
 * its adapter does everything, and the first one is let go of. Neither may draw in a margin. Whoever
 * reads sees by `id` and `documentId` that it is another one now.
 */
export function createLateAdapter(
  first: EditorAdapter,
  findBetter: () => Promise<EditorAdapter | null>,
): EditorAdapter {
  let current = first
  let watching: { onChange: Parameters<EditorAdapter['watch']>[0]; stop: Stop } | null = null

  async function choose(): Promise<EditorAdapter> {
    if (current !== first) return current
    const better = await findBetter()
    // Another reading may have been quicker.
    if (better && current === first) {
      current = better
      if (watching) {
        watching.stop()
        watching.stop = better.watch(watching.onChange)
      }
      first.dispose?.()
    }
    return current
  }

  return {
    get id() {
      return current.id
    },
    documentId: () => current.documentId(),
    read: async () => (await choose()).read(),
    watch(onChange) {
      const started = { onChange, stop: current.watch(onChange) }
      watching = started
      return () => {
        started.stop()
        if (watching === started) watching = null
      }
    },
    visibleKeys: () => current.visibleKeys?.() ?? new Set(),
    ranges: (span) => current.ranges?.(span) ?? [],
    reveal: (span) => current.reveal(span),
    probe: () => current.probe(),
    dispose: () => current.dispose?.(),
  }
}
