/** Headings and phrases for the part the user is about to write. */
import { findPartLibrary } from '../phrases/library'
import { suggestPhrases } from '../phrases/suggest'
import type { HeadingSet, Phrase, PhraseSuggestions } from '../phrases/types'
import type { Part, Report } from '../report'
import type { WordSegmenter } from '../segmentation/types'
import { textOfPart } from './part-text'

export type { HeadingSet, Phrase }

/** Parts for which there is something to copy, in the order the genre asks for. */
export function listPhraseParts(report: Report): Part[] {
  const { genre } = report
  if (genre === null) return []
  return report.parts.filter((part) => {
    const { headingSets, phrases, transitions } = findPartLibrary(genre.id, part.id)
    return headingSets.length + phrases.length + transitions.length > 0
  })
}

/** Ranked by what is written in the part already; what repeats it is left out. */
export function suggestForPart(
  report: Report,
  part: Part,
  words: WordSegmenter | null,
): PhraseSuggestions {
  if (report.genre === null) return { headingSets: [], phrases: [], transitions: [] }
  const written = textOfPart(report, part)
  return suggestPhrases({ genre: report.genre.id, part: part.id, written }, words)
}
