/** A word written twice: 加强加强. */
import { createSegmenter } from '../../../lib/segmentation/segmenter'
import { loadDictionaries } from '../../load-dictionaries'
import { replaceSpan } from '../text/edits'
import type { Way } from '../types'

/** Verbs that are doubled on purpose, and words that say 每 when doubled. */
const DOUBLES_ITSELF = new Set([
  '研究',
  '讨论',
  '学习',
  '商量',
  '了解',
  '交流',
  '沟通',
  '一个',
  '一次',
])
const WORD = /^\p{Script=Han}{2,4}$/u

let segmenter: ReturnType<typeof createSegmenter> | undefined

export const doubleWord: Way = {
  name: 'double-word',
  floor: 0.8,
  groups: ['consistency', 'terms'],
  mutate: (document) => {
    segmenter ??= createSegmenter(loadDictionaries())
    const words = segmenter
    return document.lines.flatMap((text, line) =>
      words
        .segment(text)
        .filter((word) => WORD.test(word.text) && !DOUBLES_ITSELF.has(word.text))
        .map(({ start, end, text: word }) =>
          replaceSpan(document, { line, start, end }, word + word),
        ),
    )
  },
}
