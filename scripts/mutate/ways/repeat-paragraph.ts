/** A paragraph that stands in another place too. */
import { insertLine } from '../text/edits'
import { readMarker } from '../text/markers'
import { findParagraphs } from '../text/places'
import type { Way } from '../types'

/** Lines between the two, so that they are not read as one. */
const DISTANCE = 3

/**
 * The copy has no number: a number twice is another way. Which of the two is the copy nobody can tell
 * who reads the document, so the defect shows at both.
 */
export const repeatParagraph: Way = {
  name: 'repeat-paragraph',
  floor: 0.8,
  groups: ['consistency', 'residue'],
  mutate: (document, random) => {
    const paragraphs = findParagraphs(document)
    return paragraphs.flatMap((line) => {
      const text = document.lines[line] ?? ''
      const copy = text.slice(readMarker(text, line)?.marker.length ?? 0)
      const places = paragraphs.filter((other) => Math.abs(other - line) >= DISTANCE)
      if (places.length === 0) return []
      const at = random.pick(places) + 1
      return [{ ...insertLine(document, at, copy), shownAt: at <= line ? line + 1 : line }]
    })
  },
}
