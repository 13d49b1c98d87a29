/** Puts the parts of an analysis into the shape of the report. */
import { countCharactersBetween } from '../genres/line-facts'
import { isMessageKey } from '../messages/catalogue'
import { createTranslate } from '../messages/translate'
import type { Heading, PointItem } from '../outline/types'
import type { GenreChoice, OutlineNode, Part, Point, Section } from '../report'
import type { AnalysisOptions } from './analyser'
import type { AnalysedDocument, AnalysedReport } from './rule'

/** Equal trees as the same objects: most edits leave outline and points as they were. */
const outlines = new WeakMap<readonly Heading[], OutlineNode[]>()
const listedPoints = new WeakMap<readonly PointItem[], Point[]>()

export function assembleOutline(roots: readonly Heading[]): OutlineNode[] {
  const known = outlines.get(roots)
  if (known) return known
  const nodes = roots.map(toNode)
  outlines.set(roots, nodes)
  return nodes
}

function toNode(heading: Heading): OutlineNode {
  return {
    level: heading.level,
    marker: heading.marker?.text ?? heading.shownNumber ?? '',
    title: heading.title,
    paragraph: heading.paragraph,
    kind: heading.kind,
    children: heading.children.map(toNode),
  }
}

export function assemblePoints({ lines, outline }: AnalysedDocument): Point[] {
  const known = listedPoints.get(outline.points)
  if (known) return known
  const points = outline.points.map((point) => ({
    paragraph: point.paragraph,
    start: lines[point.lineIndex]?.line.toRaw(point.start) ?? point.start,
    ordinal: point.ordinal,
    title: point.title,
  }))
  listedPoints.set(outline.points, points)
  return points
}

export function assembleSection(
  document: AnalysedDocument,
  report: AnalysedReport,
  options: AnalysisOptions,
): Section {
  const { lines } = document
  const { firstLine, endLine, title } = report.range
  const last = lines[endLine - 1]
  return {
    title,
    paragraph: lines[firstLine]?.paragraph ?? 0,
    end: last ? last.paragraph + 1 : 0,
    genre: assembleGenre(report, options),
    parts: assembleParts(document, report, options),
  }
}

function assembleGenre(report: AnalysedReport, options: AnalysisOptions): GenreChoice | null {
  const { genre } = report.assessment
  return genre && { ...genre, name: nameOf(`genres.${genre.id}.name`, genre.id, options) }
}

function assembleParts(
  { lines }: AnalysedDocument,
  { range, assessment }: AnalysedReport,
  options: AnalysisOptions,
): Part[] {
  const whole = countCharactersBetween(lines, range.firstLine, range.endLine)
  return assessment.parts.map((part) => {
    const paragraph = part.firstLine === null ? undefined : lines[part.firstLine]?.paragraph
    return {
      id: part.id,
      name: nameOf(`parts.${part.id}.name`, part.id, options),
      required: part.required,
      status: part.status,
      ...(paragraph === undefined ? {} : { paragraph }),
      characters: part.characters,
      share: whole ? part.characters / whole : 0,
    }
  })
}

function nameOf(key: string, fallback: string, options: AnalysisOptions): string {
  return isMessageKey(key) ? createTranslate(options.locale)(key) : fallback
}
