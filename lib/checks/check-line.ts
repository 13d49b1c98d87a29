/** Asks the rules that see single lines, and keeps what they say while a line and its place stay the same. */
import type { Line } from '../document/line'
import type { Place, Rule } from './rule'
import { type RuleFinding, wrapFinding } from './rule-finding'
import { type ChooseRules, compileTriggers } from './triggers'

/** Nothing in it depends on where in the document the line stands, so that edits elsewhere leave it alone. */
export interface LineResult {
  readonly findings: readonly RuleFinding[]
  /** What collecting rules took from the line, by the rule's order. */
  readonly collected: readonly CollectedItems[]
}

export interface CollectedItems {
  readonly ruleOrder: number
  readonly items: readonly unknown[]
}

export type CheckLine = (line: Line, place: Place) => LineResult

const result = Symbol('result')
type CheckedLine = Line & { [result]?: KeptResult }

interface KeptResult extends LineResult {
  readonly by: CheckLine
  readonly place: Place
}

const NOTHING: LineResult = { findings: [], collected: [] }

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

/** Results hang on the line, where they are found faster than in a map; each checker keeps its own. */
export function createLineChecker(rules: readonly Rule[]): CheckLine {
  const { orders, chooseRules } = dispatchOf(rules)

  function askRules(line: Line, place: Place): LineResult {
    let findings: RuleFinding[] | null = null
    let collected: CollectedItems[] | null = null
    for (const chosen of chooseRules(line.text)) {
      const order = orders[chosen] ?? 0
      const rule = rules[order]
      if (rule?.scope === 'line')
        for (const finding of rule.check(line, place)) {
          findings ??= []
          findings.push(wrapFinding(rule, order, finding))
        }
      else if (rule?.scope === 'collected') {
        const items = rule.collect(line, place)
        if (items.length === 0) continue
        collected ??= []
        collected.push({ ruleOrder: order, items })
      }
    }
    if (!findings && !collected) return NOTHING
    return {
      findings: findings ?? NOTHING.findings,
      collected: collected ?? NOTHING.collected,
    }
  }

  const checkLine = (line: CheckedLine, place: Place): LineResult => {
    const before = line[result]
    if (before?.by === checkLine && before.place === place) return before
    const { findings, collected } = line.text === '' ? NOTHING : askRules(line, place)
    const found = { by: checkLine, place, findings, collected }
    line[result] = found
    return found
  }
  return checkLine
}
