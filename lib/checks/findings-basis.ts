/** What the findings of a report are made of: while it stays the same, so do they. */
import type { DocumentLine } from '../document/line'
import type { AnalysisOptions } from './analyser'
import type { PlacedFinding } from './rule-finding'

export interface Basis {
  lines: readonly DocumentLine[]
  placed: readonly PlacedFinding[]
  options: AnalysisOptions
}

/** Most key strokes change no finding; this costs a comparison a finding. */
export function isSameBasis(a: Basis, b: Basis): boolean {
  if (a.placed.length !== b.placed.length || !isSameChoice(a.options, b.options)) return false
  for (let index = 0; index < a.placed.length; index++) {
    const one = a.placed[index]
    const other = b.placed[index]
    if (one === other && a.lines[one?.lineIndex ?? -1] === b.lines[one?.lineIndex ?? -1]) continue
    if (one?.found !== other?.found || one?.lineIndex !== other?.lineIndex) return false
    const lineIndex = one?.lineIndex ?? -1
    if (a.lines[lineIndex]?.paragraph !== b.lines[lineIndex]?.paragraph) return false
  }
  return true
}

/** By what they hold: the worker reads the settings anew for each analysis. */
function isSameChoice(a: AnalysisOptions, b: AnalysisOptions): boolean {
  return (
    a.locale === b.locale &&
    isSameSet(a.ignoredFindings, b.ignoredFindings) &&
    isSameSet(a.ignoredRules, b.ignoredRules) &&
    JSON.stringify(a.severities) === JSON.stringify(b.severities)
  )
}

function isSameSet(
  a: ReadonlySet<string> = new Set(),
  b: ReadonlySet<string> = new Set(),
): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
