/** Finds the part a line belongs to. */
import type { PartSection, ReportAssessment } from './types'

/** From this line up to the next segment's the part is the same. */
interface Segment {
  firstLine: number
  part: string | null
}

const kept = new WeakMap<ReportAssessment, readonly Segment[]>()

/** Lines that follow each other and belong to one part. */
export interface PartSegment {
  /** The innermost part; null: none. */
  part: string | null
  /** The first line behind them; Infinity for the last ones. */
  nextLine: number
}

/** The segment that a line stands in. Logarithmic in the number of sections. */
export function segmentOfLine(assessment: ReportAssessment, lineIndex: number): PartSegment {
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
  return {
    part: segments[low - 1]?.part ?? null,
    nextLine: segments[low]?.firstLine ?? Number.POSITIVE_INFINITY,
  }
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
