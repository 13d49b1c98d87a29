/** A part that is one bare sentence while the others are written out (practice). */
import { isBlank } from '../../../genres/line-facts'
import type { PartAssessment } from '../../../genres/types'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { type JudgedReport, judgedReports } from './shared/judged-reports'

/** Heading and sentence together. */
const SHORTEST = 60
/** The others have at least so much, and so many times more. */
const LONG = 300
const RATIO = 8

export const shortPart = defineDocumentRule({
  id: 'structure/short-part',
  severity: 'info',
  needsComplete: true,
  check: (document) => judgedReports(document).flatMap((report) => checkReport(document, report)),
})

function checkReport(document: AnalysedDocument, report: JudgedReport): DocumentFinding[] {
  const sections = report.genre.parts.filter(({ place }) => place === 'section')
  const parts = report.assessment.parts.filter(
    ({ id, status }) => status === 'present' && sections.some((one) => one.id === id),
  )
  return parts.flatMap((part) => {
    const others = parts
      .filter((one) => one !== part && one.firstLine !== part.firstLine)
      .map(({ characters }) => characters)
      .sort((a, b) => a - b)
    const usual = others[Math.floor(others.length / 2)] ?? 0
    if (!part.required || part.characters > SHORTEST || usual < LONG) return []
    if (usual < RATIO * part.characters || others.length < 2) return []
    return describe(document, part)
  })
}

function describe(
  { lines, outline }: AnalysedDocument,
  { firstLine, endLine, characters }: PartAssessment,
): DocumentFinding[] {
  const heading = outline.headings.find(({ lineIndex }) => lineIndex === firstLine)
  if (firstLine === null || endLine === null || !heading) return []
  const written = lines.slice(firstLine, endLine).filter(({ line }) => !isBlank(line))
  const body = written.map(({ line }) => line.text.trim()).join('')
  const sentences = body
    .slice(heading.titleEnd)
    .split(/[。！？]/u)
    .filter((sentence) => sentence.trim() !== '').length
  // Without a sentence the heading is empty, which another rule says.
  if (sentences > 1 || (written.length < 2 && heading.kind === 'block')) return []
  const { titleStart: start, titleEnd: end } = heading
  return [
    {
      lineIndex: firstLine,
      start,
      end,
      message: 'structure/short-part.message',
      values: { count: characters },
    },
  ]
}
