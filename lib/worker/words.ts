/** The dictionaries: loaded once a worker life, after the first report is out, and nothing waits for them. */
import type { WordSegmenter } from '../segmentation/types'

export interface WordLoader {
  /** Null until they are there. */
  current(): WordSegmenter | null
  /** Loads them unless that has begun; tells when they are there. */
  load(onLoaded: (words: WordSegmenter) => void): void
}

export function createWordLoader(read: () => Promise<WordSegmenter>): WordLoader {
  let words: WordSegmenter | null = null
  let begun = false
  return {
    current: () => words,
    load(onLoaded) {
      if (begun) return
      begun = true
      read().then(
        (loaded) => {
          words = loaded
          onLoaded(loaded)
        },
        () => {
          // Without words the analysis is complete, only a little less sharp; the next report tries again.
          begun = false
        },
      )
    },
  }
}
