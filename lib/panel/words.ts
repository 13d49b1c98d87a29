/** The words of a page: dictionaries loaded once, when something first asks for them. */
import type { WordSegmenter } from '../segmentation/types'

let loading: Promise<WordSegmenter | null> | undefined

/** Null when the dictionaries cannot be had: everything goes on without, a little less sharp. */
export function loadWords(): Promise<WordSegmenter | null> {
  loading ??= buildSegmenter().catch(() => null)
  return loading
}

async function buildSegmenter(): Promise<WordSegmenter> {
  const [{ loadDictionaries }, { createSegmenter }] = await Promise.all([
    import('../segmentation/load-in-extension'),
    import('../segmentation/segmenter'),
  ])
  const texts = await loadDictionaries()
  // Building holds the page for some 300 ms: not while it has something to show.
  await new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1_000 }))
  return createSegmenter(texts)
}
