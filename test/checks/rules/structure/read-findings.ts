import { createAnalyser } from '../../../../lib/checks/analyser'
import type { SnapshotParagraph } from '../../../../lib/document/snapshot'
import type { Finding } from '../../../../lib/report'

interface FindingOptions {
  genre?: string
  complete?: boolean
  rule?: string
}

/** Findings of the structure rules in a text, a paragraph a line. */
export function structureFindings(text: string, options: FindingOptions = {}): Finding[] {
  return paragraphFindings(
    text.split('\n').map((line, index) => ({ key: `p${index}`, text: line })),
    options,
  )
}

export function paragraphFindings(
  paragraphs: SnapshotParagraph[],
  { genre, complete = true, rule = 'structure/' }: FindingOptions = {},
): Finding[] {
  const report = createAnalyser({ words: null }).update(
    { editor: 'file', layer: 'file', complete, paragraphs },
    { locale: 'zh-CN', genre: genre ?? null },
  )
  return report.findings.filter((finding) => finding.rule.startsWith(rule))
}
