/** A sentence written twice: at once, or again at the end of another paragraph. */
import { replaceSpan } from '../text/edits'
import { findParagraphs } from '../text/places'
import type { Way } from '../types'

/** Formulas may stand in more than one place of a document. */
const FORMULA = /现将.*如下|为指导/
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
        if (FORMULA.test(sentence)) return []
        const after = index + sentence.length
        const other = random.pick(paragraphs)
        const end = (document.lines[other] ?? '').length
        return [
          replaceSpan(document, { line, start: after, end: after }, sentence, `+ ${sentence}`),
          {
            ...replaceSpan(document, { line: other, start: end, end }, sentence, `+ ${sentence}`),
            // Nobody can tell which of the two is the copy.
            shownAt: line,
          },
        ].slice(0, other === line ? 1 : 2)
      })
    })
  },
}
