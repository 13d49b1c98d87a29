/** Runs the rules over a document. */
import { createLineChecker } from './check-line'
import { createLineReader } from './line-results'
import { dropOverlaps } from './overlaps'
import type { AnalysedDocument, Rule } from './rule'
import { compareFindings, createFindingKeeper, type PlacedFinding } from './rule-finding'

export type RunRules = (document: AnalysedDocument) => readonly PlacedFinding[]

export function createRuleRunner(rules: readonly Rule[]): RunRules {
  const readLines = createLineReader(createLineChecker(rules))
  const keepFinding = createFindingKeeper()

  return (document) => {
    const { placed: ofLines, items } = readLines(document)
    const ofDocument: PlacedFinding[] = []
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
        ofDocument.push({ lineIndex, found: keepFinding(line, rule, order, finding) })
      }
    }
    return dropOverlaps(merge(ofLines, ofDocument.sort(compareFindings)))
  }
}

/** Both are in order. */
function merge(
  many: readonly PlacedFinding[],
  few: readonly PlacedFinding[],
): readonly PlacedFinding[] {
  if (few.length === 0) return many
  const merged: PlacedFinding[] = []
  let next = 0
  for (const one of few) {
    for (let other = many[next]; other && compareFindings(other, one) <= 0; other = many[next]) {
      merged.push(other)
      next++
    }
    merged.push(one)
  }
  for (; next < many.length; next++) merged.push(many[next] as PlacedFinding)
  return merged
}
