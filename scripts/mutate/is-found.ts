/** Whether a report speaks of the broken place. */
import type { Finding } from '../../lib/report'
import type { Mutant, Way } from './types'

/** Findings that the unbroken document has not. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>()
  for (const finding of before)
    known.set(signature(finding), (known.get(signature(finding)) ?? 0) + 1)
  return after.filter((finding) => {
    const left = known.get(signature(finding)) ?? 0
    known.set(signature(finding), left - 1)
    return left <= 0
  })
}

/** Paragraphs move and ids depend on what stands near, so neither can tell a finding again. */
function signature({ rule, text, message }: Finding): string {
  return JSON.stringify([rule, text, message])
}

/** On the broken place, or by a fitting rule in the paragraph, beside it or about the whole document. */
export function isFound(findings: readonly Finding[], mutant: Mutant, way: Way): boolean {
  return findings.some(
    (finding) =>
      overlaps(finding, mutant) ||
      (way.groups.some((group) => finding.rule.startsWith(`${group}/`)) &&
        (finding.paragraph === -1 || isBeside(finding, mutant))),
  )
}

function overlaps(finding: Finding, { paragraph, start, end }: Mutant): boolean {
  if (finding.paragraph !== paragraph) return false
  // A place where something is gone has no length: what touches it is meant.
  return start === end
    ? finding.start <= end && finding.end >= start
    : finding.start < end && finding.end > start
}

function isBeside(finding: Finding, { paragraph, shownAt = paragraph }: Mutant): boolean {
  return [paragraph, shownAt].some((line) => Math.abs(finding.paragraph - line) <= 1)
}
