/** What the content script shows of a report. */
import type { Snapshot } from '../document/snapshot'
import { MARK_LIMITS, type Mark, type MarksChanged } from '../messaging/protocol'
import type { Finding, Report } from '../report'

/** Findings about the document as a whole have no place to be painted. */
export function marksOf(findings: readonly Finding[], { paragraphs }: Snapshot): Mark[] {
  return findings.flatMap((finding) => {
    const { id, rule, severity, paragraph, start, end, text } = finding
    const key = paragraphs[paragraph]?.key
    if (key === undefined) return []
    const message = shorten(finding.message)
    return [{ id, rule, severity, message, suggestions: shortOnes(finding), key, start, end, text }]
  })
}

const shorten = (message: string): string =>
  message.length > MARK_LIMITS.message ? `${message.slice(0, MARK_LIMITS.message - 1)}…` : message

/** A suggestion that was cut would be wrong to copy. */
function shortOnes({ suggestions }: Finding): string[] {
  return suggestions
    .filter(({ length }) => length <= MARK_LIMITS.suggestion)
    .slice(0, MARK_LIMITS.suggestions)
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
