/** Headings to copy, numbered for the place where they belong in the user's document. */
import type { Report, Section } from '../report'
import {
  type ChapterPlan,
  findPlace,
  insertChapter,
  lastParagraphBefore,
  readChapters,
} from './chapters'
import { writeHeading } from './heading-style'
import { readItemStyle } from './item-style'
import { hasHeading, readChapterStyle, titleOf } from './part-heading'

export { skeletonOfMissingParts } from './skeleton'

export interface HeadingToCopy {
  /** One line, or several separated by \n. */
  text: string
  /** Index of the paragraph it belongs behind; -1: before the first. */
  after: number
  /** Title of the chapter it follows; null when it is the first. */
  afterHeading: string | null
  /** The headings that follow have to be renumbered by hand. */
  renumbers: boolean
}

/**
 * The chapter heading of a part that is missing or only mentioned, in the style of the chapters that
 * are there and with the number of its place. `title` replaces the genre's wording. Null for a part
 * that is present, is not asked for in this section, or has no heading (opening, signature …).
 */
export function headingFor(
  report: Report,
  part: { id: string; title?: string },
  section: Section | undefined = report.sections[0],
): HeadingToCopy | null {
  const asked = section?.parts.find(({ id }) => id === part.id)
  if (!section || !asked || asked.status === 'present' || !hasHeading(part.id)) return null
  const plan = readChapters(report, section)
  const place = findPlace(plan, part.id)
  const inserted = insertChapter(plan, place, part.id)
  const style = readChapterStyle(report, plan, place)
  const title = part.title ?? titleOf(section, part.id)
  return {
    text: writeHeading(style, inserted.chapters[place]?.ordinal ?? 0, title),
    after: lastParagraphBefore(report, section, plan, place),
    afterHeading: plan.chapters[place - 1]?.node?.title ?? null,
    renumbers: !style.numberedByEditor && changesFollowing(plan, inserted, place),
  }
}

/**
 * Headings of a set as lines for a part, in the style of the headings there (`（一）`, `一是`) and
 * continuing their numbers; in the style of the other parts or the usual one where it has none.
 * Null for a part that is not asked for in this section or has no headings.
 */
export function headingsInPart(
  report: Report,
  part: { id: string },
  headings: readonly string[],
  section: Section | undefined = report.sections[0],
): HeadingToCopy | null {
  if (!section?.parts.some(({ id }) => id === part.id) || !hasHeading(part.id)) return null
  const plan = readChapters(report, section)
  const place = placeBehind(plan, part.id)
  const chapter = plan.chapters[place - 1]
  const ownsPlace = chapter?.parts.includes(part.id) ?? false
  const missing = ownsPlace ? plan : insertChapter(plan, place, part.id)
  const ordinal = (ownsPlace ? chapter : missing.chapters[place])?.ordinal ?? 0
  const items = readItemStyle(report, plan, {
    chapter: ownsPlace ? (chapter ?? null) : null,
    chapterStyle: readChapterStyle(report, plan, place),
    end: plan.chapters[place]?.node?.paragraph ?? section.end,
  })
  const lines = headings.map((title, index) =>
    writeHeading(items.style, items.last + index + 1, title, [ordinal]),
  )
  return {
    text: lines.join('\n'),
    after: items.after ?? lastParagraphBefore(report, section, plan, place),
    afterHeading: plan.chapters[place - 1]?.node?.title ?? null,
    renumbers: false,
  }
}

/** Place behind the last chapter of the part, or where the part belongs. */
function placeBehind(plan: ChapterPlan, part: string): number {
  const last = plan.chapters.findLastIndex(({ parts }) => parts.includes(part))
  return last < 0 ? findPlace(plan, part) : last + 1
}

function changesFollowing(before: ChapterPlan, after: ChapterPlan, place: number): boolean {
  return before.chapters
    .slice(place)
    .some(({ ordinal }, index) => after.chapters[place + 1 + index]?.ordinal !== ordinal)
}
