/** Length of parts, as the panel counts them: characters without spaces. */
import { countCharactersBetween } from '../../../../genres/line-facts'
import type { PartSection } from '../../../../genres/types'
import type { AnalysedDocument, AnalysedReport, DocumentFinding } from '../../../rule'
import { findPreset, type LengthPreset } from './presets'

export interface Measured {
  characters: number
  /** Where to mark it; the whole report has no place. */
  place: Pick<DocumentFinding, 'lineIndex' | 'start' | 'end'>
  /** Headings of the parts, for messages. */
  headings: string
}

/** Reports the chosen preset is meant for. */
export function measuredReports(
  document: AnalysedDocument,
): { preset: LengthPreset; report: AnalysedReport }[] {
  const preset = findPreset(document.preferences.lengthPreset)
  if (!preset) return []
  return document.reports.flatMap((report) => {
    const { genre } = report.assessment
    const official = document.textKind === 'official' || genre?.chosenBy === 'user'
    return official && genre && preset.genres.includes(genre.id) ? [{ preset, report }] : []
  })
}

export function measureReport({ lines }: AnalysedDocument, { range }: AnalysedReport): number {
  return countCharactersBetween(lines, range.firstLine, range.endLine)
}

/** Parts together, each line once: a chapter may hold several. null: the report has none of them. */
export function measureParts(
  document: AnalysedDocument,
  { assessment }: AnalysedReport,
  parts: readonly string[],
): Measured | null {
  const present = assessment.parts.filter(
    ({ id, status }) => status === 'present' && parts.includes(id),
  )
  const ids = new Set(present.map(({ id }) => id))
  const sections = joinSections(
    (assessment.sections ?? []).filter((section) => section.parts.some((id) => ids.has(id))),
  )
  const first = sections[0]
  if (!first) return null
  const headings = sections.map(({ firstLine }) => headingAt(document, firstLine))
  const { start, end } = headings[0] ?? { start: 0, end: 0 }
  return {
    characters: sections.reduce(
      (sum, section) =>
        sum + countCharactersBetween(document.lines, section.firstLine, section.endLine),
      0,
    ),
    place: { lineIndex: first.firstLine, start, end },
    headings: headings.map(({ title }) => `“${title}”`).join('、'),
  }
}

/** Leaves out sections that lie inside an earlier one. */
function joinSections(sections: readonly PartSection[]): PartSection[] {
  const joined: PartSection[] = []
  for (const section of sections) {
    const last = joined.at(-1)
    if (!last || section.firstLine >= last.endLine) joined.push(section)
  }
  return joined
}

const LONGEST_LABEL = 12

function headingAt({ outline, lines }: AnalysedDocument, lineIndex: number) {
  const heading = outline.headings.find((one) => one.lineIndex === lineIndex)
  if (heading) return { title: heading.title, start: heading.titleStart, end: heading.titleEnd }
  const text = lines[lineIndex]?.line.text ?? ''
  const end = Math.min(text.length, LONGEST_LABEL)
  return { title: text.slice(0, end), start: 0, end }
}
