/** What the content script shows of a report. */
import type { Snapshot } from '../document/snapshot'
import type { Mark, MarksChanged } from '../messaging/protocol'
import type { Finding, Report } from '../report'

/** Findings about the document as a whole have no place to be painted. */
export function marksOf(findings: readonly Finding[], { paragraphs }: Snapshot): Mark[] {
  return findings.flatMap(({ id, severity, message, paragraph, start, end, text }) => {
    const key = paragraphs[paragraph]?.key
    return key === undefined ? [] : [{ id, severity, message, key, start, end, text }]
  })
}

export function marksMessage(
  documentId: string,
  revision: number,
  report: Report,
  snapshot: Snapshot,
): MarksChanged {
  return {
    documentId,
    revision,
    marks: marksOf(report.findings, snapshot),
    blanks: report.statistics.blanks,
    problems: countProblems(report.findings),
  }
}

/** Blanks are counted apart; notes on style are no problems. */
function countProblems(findings: readonly Finding[]): number {
  return findings.filter(
    ({ rule, severity }) => severity !== 'info' && !rule.startsWith('placeholder/'),
  ).length
}

/** Text of the toolbar button; '' shows nothing. Four characters fit. */
export function badgeText({ blanks, problems }: Pick<MarksChanged, 'blanks' | 'problems'>): string {
  const count = blanks + problems
  if (count === 0) return ''
  return count > 999 ? '999+' : String(count)
}
