/** Puts the parts of an analysis into the shape of the report. */
import { countCharactersBetween } from '../genres/line-facts'
import { isMessageKey } from '../messages/catalogue'
import { createTranslate } from '../messages/translate'
import type { Heading } from '../outline/types'
import type { GenreChoice, OutlineNode, Part, Point, Section } from '../report'
import type { AnalysisOptions } from './analyser'
import type { AnalysedDocument, AnalysedReport } from './rule'

export function assembleOutline(roots: readonly Heading[]): OutlineNode[] {
  return roots.map((heading) => ({
    level: heading.level,
    marker: heading.marker?.text ?? heading.shownNumber ?? '',
    title: heading.title,
    paragraph: heading.paragraph,
    kind: heading.kind,
    children: assembleOutline(heading.children),
  }))
}

export function assemblePoints({ lines, outline }: AnalysedDocument): Point[] {
  return outline.points.map((point) => ({
    paragraph: point.paragraph,
    start: lines[point.lineIndex]?.line.toRaw(point.start) ?? point.start,
    ordinal: point.ordinal,
    title: point.title,
  }))
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
