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

function hasSameEntries(a: object | undefined, b: object | undefined): boolean {
  if (a === b) return true
  const left = Object.entries(a ?? {})
  const right = new Map(Object.entries(b ?? {}))
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value)
}

/** More findings of document rules in one line are made anew each time. */
const MOST_SAID = 8

function moveResult(result: LineResult, lineIndex: number): void {
  result.lineIndex = lineIndex
  result.findings = result.findings.map(({ found }) => ({ lineIndex, found }))
  result.collected = result.collected.map(({ ruleOrder, items }) => ({
    ruleOrder,
    items: items.map(({ item }) => ({ lineIndex, item })),
  }))
}

function isSameFinding(a: LineFinding, b: LineFinding): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.message === b.message &&
    a.severity === b.severity &&
    a.expected === b.expected &&
    hasSameEntries(a.values, b.values) &&
    hasSameEntries(a.suggestions, b.suggestions)
  )
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

  /** What document rules say of a line again and again stays the same object, too. */
  const said = new WeakMap<Line, RuleFinding[]>()

  function wrapAgain(
    line: Line | undefined,
    rule: Rule,
    ruleOrder: number,
    finding: LineFinding,
  ): RuleFinding {
    if (!line) return wrap(rule, ruleOrder, finding)
    const before = said.get(line) ?? []
    if (before.length === 0) said.set(line, before)
    const known = before.find((one) => one.rule === rule && isSameFinding(one.finding, finding))
    if (known) return known
    const found = wrap(rule, ruleOrder, finding)
    if (before.length >= MOST_SAID) before.shift()
    before.push(found)
    return found
  }

  function checkLine(line: Line, place: Place, lineIndex: number): LineResult {
    const before = kept.get(line)
    if (before?.place === place) {
      if (before.lineIndex !== lineIndex) moveResult(before, lineIndex)
      return before
    }
    const result =
      line.text === '' ? { place, lineIndex, ...NOTHING } : askRules(line, place, lineIndex)
    kept.set(line, result)
    return result
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
          findings.push({ lineIndex, found: wrap(rule, order, finding) })
        }
      else if (rule?.scope === 'collected') {
        const items = rule.collect(line, place)
        if (items.length === 0) continue
        collected ??= []
        collected.push({ ruleOrder: order, items: items.map((item) => ({ lineIndex, item })) })
      }
    }
    return {
      place,
      lineIndex,
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
      const { findings, collected } = checkLine(line, place, lineIndex)
      for (const found of findings) placed.push(found)
      for (const { ruleOrder, items: taken } of collected) {
        const all = items.get(ruleOrder) ?? []
        if (all.length === 0) items.set(ruleOrder, all)
        for (const item of taken) all.push(item)
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
        placed.push({
          lineIndex,
          found: wrapAgain(document.lines[lineIndex]?.line, rule, order, finding),
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
