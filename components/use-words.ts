import { useEffect, useState } from 'react'
import { loadWords } from '../lib/panel/words'
import type { WordSegmenter } from '../lib/segmentation/types'

/** Words for ranking what is offered; null until they are there. */
export function useWords(): WordSegmenter | null {
  const [words, setWords] = useState<WordSegmenter | null>(null)
  useEffect(() => {
    let isShown = true
    void loadWords().then((loaded) => {
      if (isShown) setWords(loaded)
    })
    return () => {
      isShown = false
    }
  }, [])
  return words
}
