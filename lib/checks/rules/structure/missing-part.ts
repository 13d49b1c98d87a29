/** Parts that the genre requires and the report lacks, or only mentions without a heading. */
import type { GenrePart } from '../../../genres/genre'
import type { PartAssessment } from '../../../genres/types'
import { isMessageKey, type MessageKey } from '../../../messages/catalogue'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { type JudgedReport, judgedReports, reportLabel } from './shared/judged-reports'

const ID = 'structure/missing-part'

/** Rules of their own judge them: what a request asks for, when and where a meeting is. */
const JUDGED_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  request: ['request'],
  notice: ['time', 'venue'],
}

/** Below this only the title speaks for the genre. */
const LEAST_CONFIDENCE = 0.5

export const missingPart = defineDocumentRule({
  id: ID,
  severity: 'warning',
  needsComplete: true,
  check: (document) =>
    judgedReports(document).flatMap((report) =>
      report.assessment.parts.flatMap((part) => checkPart(document, report, part)),
    ),
})

function checkPart(
  document: AnalysedDocument,
  report: JudgedReport,
  part: PartAssessment,
): DocumentFinding[] {
  const data = report.genre.parts.find((one) => one.id === part.id)
  if (!data || !isJudgedHere(data) || !part.required || part.status === 'present') return []
  if (JUDGED_ELSEWHERE[report.genre.id]?.includes(part.id)) return []
  const finding = {
    lineIndex: -1,
    start: 0,
    end: 0,
    values: { report: reportLabel(document, report) },
    suggestions: [...data.suggestions],
  }
  const isMild = part.advised || mayBeElsewhere(report)
  const advice = isMild ? { severity: 'info' as const } : {}
  return part.status === 'missing'
    ? [{ ...finding, ...advice, message: messageFor('missing', part.id) }]
    : [{ ...finding, message: messageFor('unlisted', part.id), severity: 'info' }]
}

/** A text that breaks off is a piece of one, or is being written; and its title alone may mislead. */
function mayBeElsewhere({ assessment }: JudgedReport): boolean {
  return (
    assessment.looksFinished === false || (assessment.genre?.confidence ?? 1) < LEAST_CONFIDENCE
  )
}

/** Sections, and the salutation of a speech; rules of their own judge title, opening and frame. */
function isJudgedHere({ id, place }: GenrePart): boolean {
  return place === 'section' || id === 'salutation'
}

/** The sentence written for this part, or the general one for a part without its own. */
function messageFor(kind: 'missing' | 'unlisted', part: string): MessageKey {
  const own = `${ID}.${kind}.${part}`
  if (isMessageKey(own)) return own
  return kind === 'missing' ? `${ID}.message` : `${ID}.unlisted`
}
