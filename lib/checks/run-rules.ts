/** Runs the rules over a document. */
import { createLineChecker } from './check-line'
import { createLineReader } from './line-results'
import { dropOverlaps } from './overlaps'
import type { AnalysedDocument, Rule } from './rule'
import { createFindingKeeper, type PlacedFinding } from './rule-finding'

export type RunRules = (document: AnalysedDocument) => readonly PlacedFinding[]

export function createRuleRunner(rules: readonly Rule[]): RunRules {
  const readLines = createLineReader(createLineChecker(rules))
  const keepFinding = createFindingKeeper()

  return (document) => {
    const { placed: ofLines, items } = readLines(document)
    const placed = [...ofLines]
    for (let order = 0; order < rules.length; order++) {
      const rule = rules[order]
      if (!rule || rule.scope === 'line' || (rule.needsComplete && !document.complete)) continue
      const taken = items.get(order)
      if (rule.scope === 'collected' && !taken) continue
      const found =
        rule.scope === 'document' ? rule.check(document) : rule.judge(taken ?? [], document)
      for (const finding of found) {
        const { lineIndex } = finding
        if (lineIndex < 0 && !document.complete) continue
        const line = document.lines[lineIndex]?.line
        if (line?.source.kind === 'synced') continue
        placed.push({ lineIndex, found: keepFinding(line, rule, order, finding) })
      }
    }
    placed.sort(
      (a, b) =>
        a.lineIndex - b.lineIndex ||
        a.found.finding.start - b.found.finding.start ||
        a.found.ruleOrder - b.found.ruleOrder,
    )
    return dropOverlaps(placed)
  }
}
