/** Runs the rules and keeps what line rules found while a line and its place stay the same. */
import type { Line } from '../document/line'
import type { Severity } from '../report'
import type { AnalysedDocument, LineFinding, LineRule, Place, Rule } from './rule'

/** A finding with the rule it came from; the same object as long as the line keeps it. */
export interface RuleFinding {
  readonly rule: Rule
  readonly ruleOrder: number
  readonly severity: Severity
  readonly finding: LineFinding
}

export interface PlacedFinding {
  /** -1: about the whole document. */
  readonly lineIndex: number
  readonly found: RuleFinding
}

export type RunRules = (document: AnalysedDocument) => PlacedFinding[]

export function createRuleRunner(rules: readonly Rule[]): RunRules {
  const lineRules = rules.filter((rule) => rule.scope === 'line')
  const orders = new Map(rules.map((rule, index) => [rule, index]))
  const kept = new WeakMap<Line, { place: Place; findings: readonly RuleFinding[] }>()

  const wrap = (rule: Rule, finding: LineFinding): RuleFinding => ({
    rule,
    ruleOrder: orders.get(rule) ?? 0,
    severity: finding.severity ?? rule.severity,
    finding,
  })

  function checkLine(line: Line, place: Place): readonly RuleFinding[] {
    const before = kept.get(line)
    if (before?.place === place) return before.findings
    const findings =
      line.text === ''
        ? []
        : lineRules.flatMap((rule: LineRule) =>
            rule.check(line, place).map((finding) => wrap(rule, finding)),
          )
    kept.set(line, { place, findings })
    return findings
  }

  return (document) => {
    const placed: PlacedFinding[] = []
    document.lines.forEach(({ line }, lineIndex) => {
      const place = document.places[lineIndex]
      if (!place || place.kind === 'code' || line.source.kind === 'synced') return
      for (const found of checkLine(line, place)) placed.push({ lineIndex, found })
    })
    for (const rule of rules) {
      if (rule.scope !== 'document' || (rule.needsComplete && !document.complete)) continue
      for (const finding of rule.check(document)) {
        const { lineIndex } = finding
        if (lineIndex < 0 && !document.complete) continue
        if (document.lines[lineIndex]?.line.source.kind === 'synced') continue
        placed.push({ lineIndex, found: wrap(rule, finding) })
      }
    }
    return placed.sort(
      (a, b) =>
        a.lineIndex - b.lineIndex ||
        a.found.finding.start - b.found.finding.start ||
        a.found.ruleOrder - b.found.ruleOrder,
    )
  }
}
