import { createPlaceFinder } from '../../../../lib/checks/places'
import { NO_PREFERENCES, type Preferences } from '../../../../lib/checks/preferences'
import type { Rule } from '../../../../lib/checks/rule'
import { structureRules } from '../../../../lib/checks/rules/structure'
import { createRuleRunner } from '../../../../lib/checks/run-rules'
import { detectMarkup } from '../../../../lib/document/markup'
import type { SnapshotParagraph } from '../../../../lib/document/snapshot'
import { createTranslate } from '../../../../lib/messages/translate'
import type { Finding } from '../../../../lib/report'
import { readParagraphs } from '../../../genres/read-text'

interface FindingOptions {
  genre?: string
  complete?: boolean
  /** Id of a rule, or its beginning. */
  rule?: string
  /** Instead of the structure rules. */
  rules?: readonly Rule[]
  preferences?: Preferences
}

/** Findings of the structure rules in a text, a paragraph a line. Offsets are those of the line. */
export function structureFindings(text: string, options: FindingOptions = {}) {
  return paragraphFindings(
    text.split('\n').map((line, index) => ({ key: `p${index}`, text: line })),
    options,
  )
}

export function paragraphFindings(
  paragraphs: readonly SnapshotParagraph[],
  {
    genre,
    complete = true,
    rule = '',
    rules = structureRules,
    preferences = NO_PREFERENCES,
  }: FindingOptions = {},
): Omit<Finding, 'id'>[] {
  const { lines, outline, textKind, assessments } = readParagraphs(
    paragraphs,
    genre ? { genre } : {},
  )
  const reports = outline.reports.map((range, index) => ({
    range,
    assessment: assessments[index] ?? { genre: null, parts: [] },
  }))
  const translate = createTranslate('zh-CN')
  const markup = detectMarkup(lines)
  const places = createPlaceFinder()({ lines, markup, outline, reports, textKind })
  const placed = createRuleRunner(rules)({
    lines,
    places,
    outline,
    reports,
    textKind,
    markdown: markup.markdown,
    complete,
    words: null,
    today: { year: 2025, month: 1, day: 15 },
    preferences,
  })
  return placed
    .filter(({ found }) => found.rule.id.startsWith(rule))
    .map(({ lineIndex, found: { rule: source, severity, finding } }) => ({
      rule: source.id,
      severity,
      paragraph: lines[lineIndex]?.paragraph ?? -1,
      start: finding.start,
      end: finding.end,
      text: lines[lineIndex]?.line.text.slice(finding.start, finding.end) ?? '',
      message: translate(finding.message, finding.values),
      suggestions: finding.suggestions ?? [],
    }))
}
