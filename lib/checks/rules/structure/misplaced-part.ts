/** Parts that stand in another order than the genre's. */
import type { PartId } from '../../../genres/genre'
import type { MessageKey } from '../../../messages/catalogue'
import type { Heading } from '../../../outline/types'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { type JudgedReport, judgedReports } from './shared/judged-reports'

/** A part with its own chapter. `order`: its place in the genre. */
interface PlacedPart {
  id: PartId
  order: number
  firstLine: number
}

export const misplacedPart = defineDocumentRule({
  id: 'structure/misplaced-part',
  severity: 'warning',
  check: (document) => judgedReports(document).flatMap((report) => checkOrder(document, report)),
})

function checkOrder(document: AnalysedDocument, report: JudgedReport): DocumentFinding[] {
  const parts = placedParts(report)
  const kept = longestInOrder(parts)
  return parts
    .filter((part) => !kept.includes(part))
    .flatMap((part) => {
      const later = kept.find((one) => one.order > part.order && one.firstLine < part.firstLine)
      const earlier = kept.findLast(
        (one) => one.order < part.order && one.firstLine > part.firstLine,
      )
      if (later) return describe(document, part, later, 'structure/misplaced-part.message')
      if (earlier) return describe(document, part, earlier, 'structure/misplaced-part.after')
      return []
    })
}

/** A part without a heading of its own may be spoken of anywhere. */
function placedParts({ genre, assessment }: JudgedReport): PlacedPart[] {
  return genre.parts
    .flatMap(({ id, place, movable }, order) => {
      const part = assessment.parts.find((one) => one.id === id)
      const isFixed = place === 'section' && !movable && !part?.spoken
      const placed = isFixed && part?.status === 'present'
      return placed && part.firstLine !== null ? [{ id, order, firstLine: part.firstLine }] : []
    })
    .sort((a, b) => a.firstLine - b.firstLine || a.order - b.order)
}

/** The most parts that stand in canonical order; a genre has few, so trying all pairs is cheap. */
function longestInOrder(parts: readonly PlacedPart[]): PlacedPart[] {
  const best: PlacedPart[][] = []
  for (const part of parts) {
    const before = best.filter((run) => (run.at(-1)?.order ?? 0) < part.order)
    best.push([...longest(before), part])
  }
  return longest(best)
}

function longest(runs: readonly PlacedPart[][]): PlacedPart[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}

function describe(
  { lines, outline }: AnalysedDocument,
  part: PlacedPart,
  other: PlacedPart,
  message: MessageKey,
): DocumentFinding[] {
  const heading = findHeading(outline.headings, part.firstLine)
  const otherHeading = findHeading(outline.headings, other.firstLine)
  const otherText = otherHeading?.title ?? lines[other.firstLine]?.line.text.slice(0, 20) ?? ''
  const text = lines[part.firstLine]?.line.text ?? ''
  return [
    {
      lineIndex: part.firstLine,
      start: heading?.titleStart ?? 0,
      end: heading?.titleEnd ?? labelEnd(text),
      message,
      values: { heading: otherText },
    },
  ]
}

function findHeading(headings: readonly Heading[], lineIndex: number): Heading | undefined {
  return headings.find((heading) => heading.lineIndex === lineIndex)
}

function labelEnd(text: string): number {
  const colon = text.search(/[：:]/u)
  return colon < 0 ? text.length : colon
}
