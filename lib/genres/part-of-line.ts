/** Finds the part a line belongs to. */
import type { PartSection, ReportAssessment } from './types'

/** From this line up to the next segment's the part is the same. */
interface Segment {
  firstLine: number
  part: string | null
}

const kept = new WeakMap<ReportAssessment, readonly Segment[]>()

/** The innermost part of a line; null: none. Logarithmic in the number of sections. */
export function partOfLine(assessment: ReportAssessment, lineIndex: number): string | null {
  let segments = kept.get(assessment)
  if (!segments) {
    segments = flattenSections(assessment.sections ?? [])
    kept.set(assessment, segments)
  }
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.firstLine ?? 0) <= lineIndex) low = middle + 1
    else high = middle
  }
  return segments[low - 1]?.part ?? null
}

/** Sections that may lie inside each other, cut into segments that do not. */
function flattenSections(sections: readonly PartSection[]): Segment[] {
  const segments: Segment[] = []
  const open: PartSection[] = []
  const closeUntil = (line: number) => {
    for (let inner = open.at(-1); inner && inner.endLine <= line; inner = open.at(-1)) {
      open.pop()
      segments.push({ firstLine: inner.endLine, part: open.at(-1)?.parts[0] ?? null })
    }
  }
  for (const section of sections) {
    closeUntil(section.firstLine)
    open.push(section)
    segments.push({ firstLine: section.firstLine, part: section.parts[0] ?? null })
  }
  closeUntil(Number.POSITIVE_INFINITY)
  return segments
}
