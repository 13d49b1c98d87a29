/** What is missing from a report, ready to be pasted and filled in. */
import type { Report, Section } from '../report'
import { type ChapterPlan, findPlace, insertChapter, readChapters } from './chapters'
import { type HeadingStyle, writeHeading } from './heading-style'
import { readItemStyle } from './item-style'
import { findPartLibrary } from './library'
import { hasHeading, readChapterStyle, titleOf } from './part-heading'

/** Headings under each missing part; enough to show the rhythm, few enough to be changed. */
const HEADINGS_PER_PART = 3

export interface SkeletonOptions {
  /** Also the parts that the genre does not require. */
  includeOptional?: boolean
}

/**
 * The missing parts of a section in the genre's order, lines separated by \n: the opening as a
 * sentence, each part with the number it gets when all of them are inserted and with three headings
 * below it, and the closing words. '' when nothing is missing. The title and the signature are the
 * writer's own and are left out.
 */
export function skeletonOfMissingParts(
  report: Report,
  { includeOptional = false }: SkeletonOptions = {},
  section: Section | undefined = report.sections[0],
): string {
  if (!section) return ''
  const missing = section.parts
    .filter(({ status, required }) => status === 'missing' && (required || includeOptional))
    .map(({ id }) => id)
  const plan = readChapters(report, section)
  const full = missing.filter(hasHeading).reduce(insertAtItsPlace, plan)
  return missing
    .flatMap((part) => writePart(report, section, { before: plan, full }, part))
    .join('\n')
}

function insertAtItsPlace(plan: ChapterPlan, part: string): ChapterPlan {
  return insertChapter(plan, findPlace(plan, part), part)
}

function writePart(
  report: Report,
  section: Section,
  { before, full }: { before: ChapterPlan; full: ChapterPlan },
  part: string,
): string[] {
  const library = findPartLibrary(section.genre?.id ?? '', part)
  if (!hasHeading(part)) return library.phrases.slice(0, 1).map(({ text }) => text)
  const ordinal = full.chapters.find(({ parts }) => parts.includes(part))?.ordinal ?? 0
  const chapterStyle = readChapterStyle(report, before, findPlace(before, part))
  const { style } = readItemStyle(report, before, { chapter: null, chapterStyle, end: section.end })
  const headings = library.headingSets[0]?.headings.slice(0, HEADINGS_PER_PART) ?? []
  return [
    writeHeading(asBlock(chapterStyle), ordinal, titleOf(section, part)),
    ...headings.map((title, index) => writeHeading(style, index + 1, title, [ordinal])),
  ]
}

/** A pasted chapter heading is a line of its own. */
function asBlock(style: HeadingStyle): HeadingStyle {
  return { ...style, ending: '' }
}
