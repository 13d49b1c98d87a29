/** Wording and style of a part's own heading. */
import { findGenre } from '../genres/registry'
import type { Report, Section } from '../report'
import type { ChapterPlan } from './chapters'
import { createHeadingStyle, type HeadingStyle, readHeadingStyle } from './heading-style'

/** Parts that stand in their place without a heading of their own. */
const WITHOUT_HEADING = new Set([
  'title',
  'addressee',
  'salutation',
  'opening',
  'closing',
  'signature',
  'date',
])

export function hasHeading(part: string): boolean {
  return !WITHOUT_HEADING.has(part)
}

/** The style of the chapter before `place`, else of the one behind it, else of any numbered one. */
export function readChapterStyle(report: Report, plan: ChapterPlan, place: number): HeadingStyle {
  const { chapters } = plan
  const isNumbered = chapters.some(({ ordinal }) => ordinal > 0)
  const usable = (index: number) =>
    chapters[index]?.node && (!isNumbered || (chapters[index]?.ordinal ?? 0) > 0)
  const near = [place - 1, place, ...chapters.keys()].find(usable)
  const node = near === undefined ? null : chapters[near]?.node
  return node ? { ...readHeadingStyle(report, node) } : createHeadingStyle('chinese-comma')
}

/** The genre's own wording, or the name of the part. */
export function titleOf(section: Section, part: string): string {
  const genre = section.genre && findGenre(section.genre.id)
  const suggested = genre?.data.parts.find(({ id }) => id === part)?.suggestions[0]
  return suggested ?? section.parts.find(({ id }) => id === part)?.name ?? part
}
