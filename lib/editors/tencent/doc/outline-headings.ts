/** Headings from the editor's outline, where the layout tree tells none. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { matchTitles } from './match-titles'
import { levelsOf, type OutlineEntry, readOutline } from './outline-drawer'

export interface OutlineReading {
  paragraphs: SnapshotParagraph[]
  /** Titles of the outline that are paragraphs, and all that it holds. */
  matched: number
  titles: number
}

/** Does the work again only when the text or the outline changed. */
export function createOutlineReader(page: Document) {
  let kept:
    | { paragraphs: SnapshotParagraph[]; outline: string; reading: OutlineReading }
    | undefined
  return (paragraphs: SnapshotParagraph[]): OutlineReading => {
    const entries = readOutline(page)
    const outline = entries.map(({ title, left }) => `${left} ${title}`).join('\n')
    if (kept?.paragraphs !== paragraphs || kept.outline !== outline)
      kept = { paragraphs, outline, reading: addOutlineHeadings(paragraphs, entries) }
    return kept.reading
  }
}

export function addOutlineHeadings(
  paragraphs: SnapshotParagraph[],
  entries: readonly OutlineEntry[],
): OutlineReading {
  const matches = matchTitles(
    entries.map(({ title }) => title),
    paragraphs.map(({ text }) => text),
  )
  const counts = { matched: matches.length, titles: entries.length }
  if (matches.length === 0 || paragraphs.some(({ heading }) => heading))
    return { paragraphs, ...counts }
  const levels = levelsOf(matches.flatMap(({ title }) => entries[title] ?? []))
  const named = [...paragraphs]
  matches.forEach(({ paragraph, number }, index) => {
    const before = named[paragraph]
    const heading = levels[index]
    if (before && heading) named[paragraph] = { ...before, heading, ...(number && { number }) }
  })
  return { paragraphs: named, ...counts }
}
