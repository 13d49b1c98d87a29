/** A finding with the rule it came from, and how two of them are told to be the same. */
import type { Line } from '../document/line'
import type { Severity } from '../report'
import type { LineFinding, Rule } from './rule'

/** The same object as long as its line keeps it, so that what is made of it can be kept, too. */
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

/** By line, start and rule. */
export function compareFindings(a: PlacedFinding, b: PlacedFinding): number {
  return (
    a.lineIndex - b.lineIndex ||
    a.found.finding.start - b.found.finding.start ||
    a.found.ruleOrder - b.found.ruleOrder
  )
}

export function wrapFinding(rule: Rule, ruleOrder: number, finding: LineFinding): RuleFinding {
  return { rule, ruleOrder, severity: finding.severity ?? rule.severity, finding }
}

export type WrapFinding = (
  line: Line | undefined,
  rule: Rule,
  ruleOrder: number,
  finding: LineFinding,
) => RuleFinding

/** More findings of document rules in one line are made anew each time. */
const MOST_KEPT = 8

/** For rules that look at the whole document again: what they say of a line as before is the same object. */
export function createFindingKeeper(): WrapFinding {
  const kept = new WeakMap<Line, RuleFinding[]>()
  return (line, rule, ruleOrder, finding) => {
    if (!line) return wrapFinding(rule, ruleOrder, finding)
    const before = kept.get(line) ?? []
    if (before.length === 0) kept.set(line, before)
    const known = before.find((one) => one.rule === rule && isSameFinding(one.finding, finding))
    if (known) return known
    const found = wrapFinding(rule, ruleOrder, finding)
    if (before.length >= MOST_KEPT) before.shift()
    before.push(found)
    return found
  }
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

type Entries = Readonly<Record<string, string | number>> | readonly string[]

/** Written as loops: every finding of a document rule is compared after every edit. */
function hasSameEntries(a: Entries | undefined, b: Entries | undefined): boolean {
  if (a === b) return true
  return holdsEntries(a, b) && holdsEntries(b, a)
}

function holdsEntries(a: Entries = [], b: Entries = []): boolean {
  for (const key in a) if (a[key as keyof Entries] !== b[key as keyof Entries]) return false
  return true
}
