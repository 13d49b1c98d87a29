/** A sentence written twice: at once, or again at the end of another paragraph. */
import { replaceSpan } from '../text/edits'
import { findParagraphs } from '../text/places'
import type { Way } from '../types'

const SENTENCE = /(?<=[。：]|^)[^。：；]{20,150}。/g

export const repeatSentence: Way = {
  name: 'repeat-sentence',
  floor: 0.8,
  groups: ['consistency', 'residue'],
  mutate: (document, random) => {
    const paragraphs = findParagraphs(document)
    return paragraphs.flatMap((line) => {
      const text = document.lines[line] ?? ''
      return [...text.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }) => {
        const after = index + sentence.length
        const other = random.pick(paragraphs)
        const end = (document.lines[other] ?? '').length
        return [
          replaceSpan(document, { line, start: after, end: after }, sentence, `+ ${sentence}`),
          replaceSpan(document, { line: other, start: end, end }, sentence, `+ ${sentence}`),
        ].slice(0, other === line ? 1 : 2)
      })
    })
  },
}
