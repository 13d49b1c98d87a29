/** A report as lines for people. */
import type { Translate } from '../../lib/messages/translate'
import { shortenTitle } from '../../lib/outline/short-title'
import type { Finding, OutlineNode, Part, Report, Severity, Summary } from '../../lib/report'

const INDENT = '  '
/** `第一章`, `1.2`: nothing of their own stands between number and title. */
const ENDS_IN_WORD = /[\p{Script=Han}\d#]$/u

/** Outline, missing parts, findings as `file:paragraph:column severity rule message`; both from 1. */
export function formatText(file: string, report: Report, translate: Translate): string {
  return [
    file,
    ...formatGenre(report, translate),
    ...report.outline.flatMap((node) => formatNode(node, 1)),
    ...formatMissingParts(report, translate),
    ...formatSummaries(report, translate),
    ...report.findings.map((finding) => formatFinding(file, finding)),
    translate('files.command.summary', {
      error: count(report.findings, 'error'),
      warning: count(report.findings, 'warning'),
      info: count(report.findings, 'info'),
    }),
  ].join('\n')
}

function formatGenre(report: Report, translate: Translate): string[] {
  const genres = [report.genre, ...report.sections.map(({ genre }) => genre)]
  const names = new Set(genres.flatMap((genre) => genre?.name ?? []))
  if (names.size === 0) return [translate('files.command.noGenre')]
  return [translate('files.command.genre', { name: [...names].join('、') })]
}

function formatNode(node: OutlineNode, depth: number): string[] {
  return [
    `${INDENT.repeat(depth)}${node.marker}${ENDS_IN_WORD.test(node.marker) ? ' ' : ''}${shortenTitle(node.title)}`,
    ...node.children.flatMap((child) => formatNode(child, depth + 1)),
  ]
}

function formatMissingParts(report: Report, translate: Translate): string[] {
  if (report.sections.length < 2) return missingLine(report.parts, null, translate)
  return report.sections.flatMap((section) => missingLine(section.parts, section.title, translate))
}

function missingLine(parts: readonly Part[], title: string | null, translate: Translate): string[] {
  const missing = parts.filter((part) => part.required && part.status === 'missing')
  if (missing.length === 0) return []
  const line = translate('files.command.missingParts', {
    parts: missing.map((part) => part.name).join('、'),
  })
  return [title === null ? line : `${title} ${line}`]
}

/** Blanks in one line, what else is repeated in another. */
function formatSummaries({ summaries }: Report, translate: Translate): string[] {
  const lines = [
    { key: 'files.command.blanks', of: summaries.filter(isOfBlanks) },
    { key: 'files.command.repeated', of: summaries.filter((one) => !isOfBlanks(one)) },
  ] as const
  return lines
    .filter(({ of }) => of.length > 0)
    .map(({ key, of }) => translate(key, { list: of.map(({ message }) => message).join(' · ') }))
}

function isOfBlanks({ rule }: Summary): boolean {
  return rule.startsWith('placeholder/')
}

/** A finding about the whole document has paragraph 0. */
function formatFinding(file: string, finding: Finding): string {
  const place = `${file}:${finding.paragraph + 1}:${finding.start + 1}`
  return `${place} ${finding.severity} ${finding.rule} ${finding.message}`
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}
