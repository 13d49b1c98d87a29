/** Findings as the panel counts, filters and walks them. */
import type { Finding, Report, Severity, Summary } from '../report'

export type SeverityFilter = Readonly<Record<Severity, boolean>>

/** Info is style and consistency: there when asked for. */
export const INITIAL_FILTER: SeverityFilter = { error: true, warning: true, info: false }

export const SEVERITIES = ['error', 'warning', 'info'] as const

/** A blank that was never filled in. */
export function isBlank(finding: Finding): boolean {
  return isBlankRule(finding.rule)
}

export function isBlankRule(rule: string): boolean {
  return rule.startsWith('placeholder/')
}

/** In document order. */
export function listBlanks(report: Report): Finding[] {
  return report.findings.filter((finding) => isBlank(finding) && finding.severity !== 'info')
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}

/** `kind`: a rule whose findings alone are wanted, of whatever severity. */
export function filterFindings(
  findings: readonly Finding[],
  filter: SeverityFilter,
  kind: string | null = null,
): Finding[] {
  return findings.filter((finding) =>
    kind === null ? filter[finding.severity] : finding.rule === kind,
  )
}

/** The chosen kind while it still has findings; null: none is chosen, or all of them are done. */
export function keepKind(findings: readonly Finding[], kind: string | null): string | null {
  return findings.some(({ rule }) => rule === kind) ? kind : null
}

/** Kinds to offer above the list: what the filter shows, and the chosen one as long as it lasts. */
export function listSummaries(
  report: Report,
  filter: SeverityFilter,
  kind: string | null,
): Summary[] {
  return report.summaries.filter(({ rule, severity }) => filter[severity] || rule === kind)
}

/**
 * Where a walk stands after the list changed under it: at the same finding while it exists, else at
 * the one that moved into its place. -1 for an empty list.
 */
export function keepPlace(findings: readonly Finding[], id: string | null, index: number): number {
  const found = findings.findIndex((finding) => finding.id === id)
  return found === -1 ? Math.min(Math.max(index, 0), findings.length - 1) : found
}
