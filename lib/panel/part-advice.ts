/** The checklist of parts with the heading to insert for each that is not there. */
import {
  type HeadingToCopy,
  headingFor,
  headingsInPart,
  skeletonOfMissingParts,
} from '../phrases/copy-heading'
import type { HeadingSet } from '../phrases/types'
import type { Part, Report } from '../report'

export type { HeadingToCopy }

export interface AdvisedPart {
  part: Part
  /** Null: it has its place already, or no heading can be suggested. */
  heading: HeadingToCopy | null
}

/** In the order the genre asks for. While the reading is incomplete nothing is called missing. */
export function adviseParts(report: Report): AdvisedPart[] {
  return report.parts
    .filter((part) => report.complete || part.status !== 'missing')
    .map((part) => ({
      part,
      heading: needsHeading(part) ? headingFor(report, { id: part.id }) : null,
    }))
}

/** The missing required parts as headings; '' when there is none. */
export function copySkeleton(report: Report): string {
  return report.complete ? skeletonOfMissingParts(report) : ''
}

/** The headings of a set as lines, with the numbers they get in this document. */
export function numberHeadings(report: Report, part: Part, set: HeadingSet): string[] {
  const numbered = headingsInPart(report, { id: part.id }, set.headings)
  return numbered ? numbered.text.split('\n') : [...set.headings]
}

/** An optional part that the text mentions is dealt with. */
function needsHeading(part: Part): boolean {
  return part.status === 'missing' || (part.required && part.status === 'mentioned')
}
