/** A line that a web site or a watermark left between or behind the paragraphs. */
import { siteLines } from '../data'
import { insertLine, replaceSpan } from '../text/edits'
import { findParagraphs } from '../text/places'
import type { Way } from '../types'

export const insertSiteLine: Way = {
  name: 'insert-site-line',
  floor: 0.8,
  groups: ['residue'],
  mutate: (document, random) =>
    siteLines.map((siteLine) => {
      const line = random.pick(findParagraphs(document))
      if (random.below(2) === 0) return insertLine(document, line + 1, siteLine)
      const end = (document.lines[line] ?? '').length
      return replaceSpan(document, { line, start: end, end }, siteLine, `+ ${siteLine}`)
    }),
}
