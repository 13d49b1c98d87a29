/** The blocks of a smart document's DOM, read again only when something changed in it. */
import { type EditableParagraph, readBlocks } from '../../generic/read-blocks'
import { findSmartRoot } from './find-root'

export interface BlockCache {
  /** Null: there is no root. The same array while nothing changes. */
  read(): { root: HTMLElement; blocks: readonly EditableParagraph[] } | null
  stop(): void
}

export function createBlockCache(page: Document): BlockCache {
  let kept: { root: HTMLElement; blocks: readonly EditableParagraph[] } | null = null
  let observed: HTMLElement | null = null
  const observer = new MutationObserver(() => {
    kept = null
  })

  return {
    read() {
      const root = findSmartRoot(page)
      if (observer.takeRecords().length > 0 || root !== observed) kept = null
      if (root !== observed) {
        observer.disconnect()
        observed = root
        if (root) observer.observe(root, { subtree: true, childList: true, characterData: true })
      }
      if (root && !kept) kept = { root, blocks: readBlocks(root) }
      return kept
    },
    stop: () => observer.disconnect(),
  }
}
