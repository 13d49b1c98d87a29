/** What is written in a part of the genre. */
import type { Part, Report } from '../report'

/** The paragraphs from the start of the part to the start of the next one; '' for a part without a place. */
export function textOfPart(report: Report, part: Part): string {
  if (part.status !== 'present' || part.paragraph === undefined) return ''
  const start = part.paragraph
  const starts = report.parts.flatMap((other) =>
    other.status === 'present' && other.paragraph !== undefined && other.paragraph > start
      ? [other.paragraph]
      : [],
  )
  const end = Math.min(...starts, report.sections[0]?.end ?? report.paragraphs.length)
  return report.paragraphs
    .slice(start, end)
    .map((paragraph) => paragraph.text)
    .join('\n')
}
