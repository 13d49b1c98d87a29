import { createAnalyser } from '../../lib/checks/analyser'
import type { SnapshotParagraph } from '../../lib/document/snapshot'
import type { Report } from '../../lib/report'

const BODY =
  '全年按照工作安排扎实推进各项重点任务，组织开展了形式多样的学习活动，较好地完成了既定目标，得到干部职工的普遍认可。'

export interface WrittenLine extends Partial<SnapshotParagraph> {
  text: string
}

/**
 * The report of a document of these lines, with a paragraph of text in place of each `~` and at the
 * end of each line that ends with one.
 */
export function makeReport(
  lines: readonly (string | WrittenLine)[],
  genre = 'party-building-duty-report',
): Report {
  const paragraphs = lines.map((line, index): SnapshotParagraph => {
    const written = typeof line === 'string' ? { text: line } : line
    return { ...written, key: String(index), text: written.text.replace(/~$/, BODY) }
  })
  return createAnalyser({ words: null }).update(
    { editor: 'file', layer: 'file', complete: true, paragraphs },
    { locale: 'zh-CN', genre, today: { year: 2026, month: 1, day: 5 } },
  )
}
