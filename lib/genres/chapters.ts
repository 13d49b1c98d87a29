/** The chapters of one report: its uppermost headings with what stands below them. */
import { firstAtLine } from '../document/line-splice'
import type { Heading, Outline, ReportRange } from '../outline/types'

export interface Chapter {
  heading: Heading
  firstLine: number
  /** Exclusive. */
  endLine: number
}

/** Headings of a range without its title, in document order. */
export function headingsInRange(outline: Outline, range: ReportRange): readonly Heading[] {
  const { headings } = outline
  const inRange =
    outline.reports.length === 1
      ? headings
      : headings.slice(firstAtLine(headings, range.firstLine), firstAtLine(headings, range.endLine))
  return range.titleLine === null
    ? inRange
    : inRange.filter((heading) => heading.lineIndex !== range.titleLine)
}

/** Chapters of a report; `bodyEnd` is where closing and signature begin. */
export function findChapters(
  headings: readonly Heading[],
  range: ReportRange,
  bodyEnd: number,
): Chapter[] {
  const top = headings.filter((heading) => {
    const { parent } = heading
    return !parent || parent.lineIndex < range.firstLine || parent.lineIndex === range.titleLine
  })
  return toChapters(top, bodyEnd)
}

/** Sibling headings with their extents, the last one ending at `endLine`. */
export function toChapters(headings: readonly Heading[], endLine: number): Chapter[] {
  return headings.map((heading, index) => ({
    heading,
    firstLine: heading.lineIndex,
    endLine: Math.max(heading.lineIndex + 1, headings[index + 1]?.lineIndex ?? endLine),
  }))
}

/**
 * Siblings cut where their numbering starts again: more than one group means that headings between
 * them were lost.
 */
export function splitAtRestarts(chapters: readonly Chapter[]): Chapter[][] {
  const groups: Chapter[][] = []
  for (const chapter of chapters) {
    const { marker } = chapter.heading
    const last = groups.at(-1)
    const before = last?.at(-1)?.heading.marker
    const restarts = marker?.ordinal === 1 && before?.scheme === marker.scheme && before.ordinal > 1
    if (!last || restarts) groups.push([chapter])
    else last.push(chapter)
  }
  return groups
}
