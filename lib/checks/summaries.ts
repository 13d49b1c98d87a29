/** Says in one sentence what many findings of one rule repeat. */
import { isMessageKey, type Locale } from '../messages/catalogue'
import { createTranslate } from '../messages/translate'
import type { Finding, Severity, Summary } from '../report'
import { rules } from './registry'

/** Fewer are read faster one by one. */
const MANY = 3
/** A longer text is no notation that a reader knows at sight. */
const LONGEST_NOTATION = 6

const RANK: Record<Severity, number> = { error: 2, warning: 1, info: 0 }

export interface Summaries {
  list: Summary[]
  /** Findings that are blanks to fill in. */
  blanks: number
}

/** One for each rule with three or more findings, in the order of the registry. Linear. */
export function summariseFindings(findings: readonly Finding[], locale: Locale): Summary[] {
  return createSummariser()(findings, locale).list
}

/** The same, counting again only the findings of rules that say something else than before. */
export function createSummariser(): (findings: readonly Finding[], locale: Locale) => Summaries {
  let last: (Summaries & { findings: readonly Finding[]; locale: Locale }) | null = null
  let known = new Map<string, Group>()
  return (findings, locale) => {
    if (last?.findings === findings && last.locale === locale) return last
    const kept = last?.locale === locale ? known : new Map<string, Group>()
    known = new Map()
    let blanks = 0
    for (const [rule, sharing] of groupByRule(findings)) {
      const before = kept.get(rule)
      const isSame = before !== undefined && sayTheSame(before.findings, sharing)
      const summary = isSame ? before.summary : summarise(rule, sharing, locale)
      known.set(rule, { findings: sharing, summary })
      if (rule.startsWith('placeholder/')) blanks += sharing.length
    }
    const list = rules.flatMap(({ id }) => known.get(id)?.summary ?? [])
    last = { findings, locale, list, blanks }
    return last
  }
}

interface Group {
  findings: readonly Finding[]
  /** Null: they are too few. */
  summary: Summary | null
}

function groupByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const byRule = new Map<string, Finding[]>()
  let sharing: Finding[] = []
  for (const finding of findings) {
    // Most findings have the rule of the one before.
    if (sharing[0]?.rule !== finding.rule) {
      sharing = byRule.get(finding.rule) ?? []
      byRule.set(finding.rule, sharing)
    }
    sharing.push(finding)
  }
  return byRule
}

function sayTheSame(before: readonly Finding[], after: readonly Finding[]): boolean {
  if (before.length !== after.length) return false
  for (let index = 0; index < after.length; index++) {
    const one = before[index]
    const other = after[index]
    if (one !== other && (one?.text !== other?.text || one?.severity !== other?.severity))
      return false
  }
  return true
}

function summarise(rule: string, findings: readonly Finding[], locale: Locale): Summary | null {
  if (findings.length < MANY) return null
  const severity = highestSeverity(findings)
  return { rule, severity, count: findings.length, message: describe(rule, findings, locale) }
}

function highestSeverity(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>(
    (highest, { severity }) => (RANK[severity] > RANK[highest] ? severity : highest),
    'info',
  )
}

/** Blanks are named by how they are written; everything else by the name of its rule. */
function describe(rule: string, findings: readonly Finding[], locale: Locale): string {
  const translate = createTranslate(locale)
  const count = findings.length
  const notation = rule.startsWith('placeholder/') ? commonNotation(findings) : null
  if (notation) {
    const key = notation.isOnly ? 'summary.quoted' : 'summary.quotedVarious'
    return translate(key, { text: notation.text, count })
  }
  const key = `${rule}.name`
  return translate('summary.named', { name: isMessageKey(key) ? translate(key) : rule, count })
}

function commonNotation(findings: readonly Finding[]): { text: string; isOnly: boolean } | null {
  const counts = new Map<string, number>()
  for (const { text } of findings) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  if (!first) return null
  const [text, count] = first
  if (text === '' || text.length > LONGEST_NOTATION || count * 2 < findings.length) return null
  return { text, isOnly: counts.size === 1 }
}
