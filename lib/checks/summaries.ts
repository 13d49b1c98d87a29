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

/** One for each rule with three or more findings, in the order of the registry. Linear. */
export function summariseFindings(findings: readonly Finding[], locale: Locale): Summary[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const sharing = byRule.get(finding.rule)
    if (sharing) sharing.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return rules.flatMap(({ id }) => {
    const sharing = byRule.get(id) ?? []
    if (sharing.length < MANY) return []
    return [
      {
        rule: id,
        severity: highestSeverity(sharing),
        count: sharing.length,
        message: describe(id, sharing, locale),
      },
    ]
  })
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
