/** The checklist of parts with the heading to insert for each that is not there. */
import { headingFor, skeletonOfMissingParts } from '../phrases/copy-heading'
import type { Part, Report } from '../report'

export interface SuggestedHeading {
  /** With the number it gets at its place. */
  text: string
  /** Heading it follows; null: it comes first. */
  after: string | null
  /** The numbers that follow must change. */
  renumbers: boolean
}

export interface AdvisedPart {
  part: Part
  /** Null: it has its place already, or no heading can be suggested. */
  heading: SuggestedHeading | null
}

/** In the order the genre asks for. While the reading is incomplete nothing is called missing. */
export function adviseParts(report: Report): AdvisedPart[] {
  return report.parts
    .filter((part) => report.complete || part.status !== 'missing')
    .map((part) => ({
      part,
      heading: part.status === 'present' ? null : headingFor(report, { id: part.id }),
    }))
}

/** Headings of all missing parts, a line each; '' when there is none to suggest. */
export function copySkeleton(report: Report): string {
  return report.complete ? skeletonOfMissingParts(report) : ''
}
