/** Headings from the editor's outline, where the layout tree tells none. */
import type { SnapshotParagraph } from '../../../document/snapshot'
import { matchTitles } from './match-titles'
import { levelsOf, type OutlineEntry } from './outline-drawer'

export interface OutlineReading {
  paragraphs: SnapshotParagraph[]
  /** Titles of the outline that are paragraphs, and all that it holds. */
  matched: number
  titles: number
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
