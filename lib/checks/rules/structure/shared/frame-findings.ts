/** What the rules on head and foot of official texts share. */
import type { PartId } from '../../../../genres/genre'
import type { MessageKey } from '../../../../messages/catalogue'
import type { AnalysedDocument, DocumentFinding } from '../../../rule'
import { isOrgan } from './edge-lines'
import { reportLabel } from './judged-reports'
import type { OfficialText } from './official-texts'

/** Lines below the title that may hold a unit or a date instead of the foot. */
const HEAD_LINES = 3
const LONGEST_HEAD_LINE = 60
const HEAD_DATE = /(?:19|20)\d\d\s?[年./-]\s?\d{1,2}/u

/** A finding about something that is not there. */
export function missingFinding(
  document: AnalysedDocument,
  { report }: OfficialText,
  message: MessageKey,
  suggestions?: string[],
): DocumentFinding {
  const finding: DocumentFinding = {
    lineIndex: -1,
    start: 0,
    end: 0,
    message,
    values: { report: reportLabel(document, report) },
  }
  return suggestions ? { ...finding, suggestions } : finding
}

/** Whether the genre knows the part: it reads more forms than the rules on the frame judge. */
export function hasPart({ report }: OfficialText, id: PartId): boolean {
  return report.assessment.parts.some((part) => part.id === id && part.status === 'present')
}

/** A date above the text, as web pages and letterheads have it. */
export function hasDateInHead(document: AnalysedDocument, text: OfficialText): boolean {
  return headLines(document, text).some((line) => HEAD_DATE.test(line))
}

/** A letterhead or a unit right below the title. */
export function hasOrganInHead(document: AnalysedDocument, text: OfficialText): boolean {
  return headLines(document, text).some(
    (line) => isOrgan(line) || /文件$|^(?:来源|发布机构|发文机关|作者)/u.test(line),
  )
}

function headLines({ lines }: AnalysedDocument, { report, title }: OfficialText): string[] {
  return lines
    .slice(report.range.firstLine, title.lineIndex + 1 + HEAD_LINES)
    .map(({ line }) => line.text.trim().replace(/^[-•*]\s?/u, ''))
    .filter((line) => line !== title.text && line.length <= LONGEST_HEAD_LINE)
}
