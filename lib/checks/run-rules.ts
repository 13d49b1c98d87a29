/** Runs the rules and keeps what they found in a line while the line and its place stay the same. */
import type { Line } from '../document/line'
import type { Severity } from '../report'
import { dropOverlaps } from './overlaps'
import type { AnalysedDocument, Collected, LineFinding, Place, Rule } from './rule'
import { type ChooseRules, compileTriggers } from './triggers'

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

interface LineResult {
  place: Place
  findings: readonly RuleFinding[]
  /** What collecting rules took from the line, by the rule's order. */
  collected: readonly (readonly [ruleOrder: number, items: readonly unknown[]])[]
}

const NOTHING: Pick<LineResult, 'findings' | 'collected'> = { findings: [], collected: [] }

/** The same for every document: the table of all characters is built once for a list of rules. */
const dispatches = new WeakMap<readonly Rule[], { orders: number[]; chooseRules: ChooseRules }>()

/** `orders`: places in the registry of the rules that see single lines. */
function dispatchOf(rules: readonly Rule[]) {
  const known = dispatches.get(rules)
  if (known) return known
  const orders = [...rules.keys()].filter((order) => rules[order]?.scope !== 'document')
  const chooseRules = compileTriggers(orders.map((order) => rules[order]?.triggers))
  dispatches.set(rules, { orders, chooseRules })
  return { orders, chooseRules }
}

export function createRuleRunner(rules: readonly Rule[]): RunRules {
  const { orders, chooseRules } = dispatchOf(rules)
  const kept = new WeakMap<Line, LineResult>()

  const wrap = (rule: Rule, ruleOrder: number, finding: LineFinding): RuleFinding => ({
    rule,
    ruleOrder,
    severity: finding.severity ?? rule.severity,
    finding,
  })

  function checkLine(line: Line, place: Place): LineResult {
    const before = kept.get(line)
    if (before?.place === place) return before
    const result = line.text === '' ? { place, ...NOTHING } : askRules(line, place)
    kept.set(line, result)
    return result
  }

  function askRules(line: Line, place: Place): LineResult {
    let findings: RuleFinding[] | null = null
    let collected: [number, readonly unknown[]][] | null = null
    for (const chosen of chooseRules(line.text)) {
      const order = orders[chosen] ?? 0
      const rule = rules[order]
      if (rule?.scope === 'line')
        for (const finding of rule.check(line, place)) {
          findings ??= []
          findings.push(wrap(rule, order, finding))
        }
      else if (rule?.scope === 'collected') {
        const items = rule.collect(line, place)
        if (items.length === 0) continue
        collected ??= []
        collected.push([order, items])
      }
    }
    return {
      place,
      findings: findings ?? NOTHING.findings,
      collected: collected ?? NOTHING.collected,
    }
  }

  return (document) => {
    const placed: PlacedFinding[] = []
    const items = new Map<number, Collected<unknown>[]>()
    document.lines.forEach(({ line }, lineIndex) => {
      const place = document.places[lineIndex]
      if (!place || place.kind === 'code' || line.source.kind === 'synced') return
      const { findings, collected } = checkLine(line, place)
      for (const found of findings) placed.push({ lineIndex, found })
      for (const [order, taken] of collected) {
        const all = items.get(order) ?? []
        if (all.length === 0) items.set(order, all)
        for (const item of taken) all.push({ lineIndex, item })
      }
    })
    for (const [order, rule] of rules.entries()) {
      if (rule.scope === 'line' || (rule.needsComplete && !document.complete)) continue
      const taken = items.get(order)
      if (rule.scope === 'collected' && !taken) continue
      const found =
        rule.scope === 'document' ? rule.check(document) : rule.judge(taken ?? [], document)
      for (const finding of found) {
        const { lineIndex } = finding
        if (lineIndex < 0 && !document.complete) continue
        if (document.lines[lineIndex]?.line.source.kind === 'synced') continue
        placed.push({ lineIndex, found: wrap(rule, order, finding) })
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
