/** Runs the rules and keeps what they found in a line while the line and its place stay the same. */
import type { Line } from '../document/line'
import { dropOverlaps } from './overlaps'
import type { AnalysedDocument, Collected, Place, Rule } from './rule'
import { createFindingKeeper, type PlacedFinding, wrapFinding } from './rule-finding'
import { type ChooseRules, compileTriggers } from './triggers'

export type RunRules = (document: AnalysedDocument) => PlacedFinding[]

const result = Symbol('result')
type CheckedLine = Line & { [result]?: LineResult }

interface LineResult {
  runner: object
  place: Place
  /** Where the line stood when the places below were made; most edits leave most lines there. */
  lineIndex: number
  findings: readonly PlacedFinding[]
  /** What collecting rules took from the line, by the rule's order. */
  collected: readonly CollectedItems[]
}

interface CollectedItems {
  readonly ruleOrder: number
  readonly items: readonly Collected<unknown>[]
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

function moveResult(result: LineResult, lineIndex: number): void {
  result.lineIndex = lineIndex
  result.findings = result.findings.map(({ found }) => ({ lineIndex, found }))
  result.collected = result.collected.map(({ ruleOrder, items }) => ({
    ruleOrder,
    items: items.map(({ item }) => ({ lineIndex, item })),
  }))
}

export function createRuleRunner(rules: readonly Rule[]): RunRules {
  const { orders, chooseRules } = dispatchOf(rules)
  /** Marks the results of this runner on the lines, where they are found faster than in a map. */
  const runner = {}

  const keepFinding = createFindingKeeper()

  function checkLine(line: CheckedLine, place: Place, lineIndex: number): LineResult {
    const before = line[result]
    if (before?.runner === runner && before.place === place) {
      if (before.lineIndex !== lineIndex) moveResult(before, lineIndex)
      return before
    }
    const found =
      line.text === '' ? { runner, place, lineIndex, ...NOTHING } : askRules(line, place, lineIndex)
    line[result] = found
    return found
  }

  function askRules(line: Line, place: Place, lineIndex: number): LineResult {
    let findings: PlacedFinding[] | null = null
    let collected: CollectedItems[] | null = null
    for (const chosen of chooseRules(line.text)) {
      const order = orders[chosen] ?? 0
      const rule = rules[order]
      if (rule?.scope === 'line')
        for (const finding of rule.check(line, place)) {
          findings ??= []
          findings.push({ lineIndex, found: wrapFinding(rule, order, finding) })
        }
      else if (rule?.scope === 'collected') {
        const items = rule.collect(line, place)
        if (items.length === 0) continue
        collected ??= []
        collected.push({ ruleOrder: order, items: items.map((item) => ({ lineIndex, item })) })
      }
    }
    return {
      runner,
      place,
      lineIndex,
      findings: findings ?? NOTHING.findings,
      collected: collected ?? NOTHING.collected,
    }
  }

  return (document) => {
    const placed: PlacedFinding[] = []
    const items = new Map<number, Collected<unknown>[]>()
    for (let lineIndex = 0; lineIndex < document.lines.length; lineIndex++) {
      const line = document.lines[lineIndex]?.line
      const place = document.places[lineIndex]
      if (!line || !place || place.kind === 'code' || line.source.kind === 'synced') continue
      const { findings, collected } = checkLine(line, place, lineIndex)
      for (const found of findings) placed.push(found)
      for (const { ruleOrder, items: taken } of collected) {
        const all = items.get(ruleOrder) ?? []
        if (all.length === 0) items.set(ruleOrder, all)
        for (const item of taken) all.push(item)
      }
    }
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
        placed.push({
          lineIndex,
          found: keepFinding(document.lines[lineIndex]?.line, rule, order, finding),
        })
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
