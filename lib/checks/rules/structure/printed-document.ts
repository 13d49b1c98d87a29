/** A notice that issues another text, without that text (practice; 条例 2012 art. 8(8)). */
import { isBlank } from '../../../genres/line-facts'
import { type AnalysedDocument, defineDocumentRule } from '../../rule'
import { type OfficialText, officialTexts } from './shared/official-texts'

const ISSUES = /(?:关于|[室府局委会厅部])(?:印发|转发|批转|下发)[^，。；]{0,60}通知$/u
const HANDED = /(?:现|特|兹|予以|一并)[^。；]{0,60}?((?:印发|转发|下发|批转)(?:给|至)?你们)/u

export const printedDocument = defineDocumentRule({
  id: 'structure/printed-document',
  severity: 'info',
  needsComplete: true,
  check: (document) =>
    officialTexts(document).flatMap((text) => {
      const { kind, title, date } = text
      if (kind !== 'notice' || !date || !ISSUES.test(title.text)) return []
      const handed = findHanded(document, text)
      if (!handed || hasMore(document, text)) return []
      return [{ ...handed, message: 'structure/printed-document.message' as const }]
    }),
})

function findHanded({ lines }: AnalysedDocument, { body }: OfficialText) {
  for (const lineIndex of body) {
    const match = HANDED.exec(lines[lineIndex]?.line.text ?? '')
    if (!match) continue
    const end = match.index + match[0].length
    return { lineIndex, start: end - (match[1]?.length ?? 0), end }
  }
  return null
}

/** Attachments, a list of them, another report, or lines below that are no notes. */
function hasMore({ lines, reports }: AnalysedDocument, text: OfficialText): boolean {
  const { report, body, date, below } = text
  if (reports.at(-1) !== reports.find(({ range }) => range === report.range)) return true
  if (body.some((index) => lines[index]?.line.text.includes('附件'))) return true
  const end = below.at(-1) ?? date?.lineIndex ?? report.range.endLine
  if (below.some((index) => !/^\s{0,8}(?:[（(]|抄送|印发)/u.test(lines[index]?.line.text ?? '')))
    return true
  return lines
    .slice(end + 1, report.range.endLine)
    .some(({ line }) => !isBlank(line) || line.source.kind === 'synced')
}
