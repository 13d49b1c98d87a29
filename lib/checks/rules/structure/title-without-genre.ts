/** A title without the word for its kind of text (条例 2012 art. 9(7)). */
import { firstWrittenLines, lastWrittenLines } from '../../../genres/line-facts'
import { findReportTitle, type ReportTitle } from '../../../genres/report-title'
import { endsWithTitleWord } from '../../../genres/title-words'
import { type AnalysedDocument, type AnalysedReport, defineDocumentRule } from '../../rule'
import { type ClosingKind, readClosing } from './shared/closings'
import { readEdgeLine } from './shared/edge-lines'
import { isJudged } from './shared/judged-reports'

/** `关于……`: a title of an official text that stops before its last word. */
const TITLE = /^[^，。；：？！《“]{0,20}关于[^，。；：？！]{4,40}$/u
const WORDS: Partial<Record<ClosingKind, string>> = {
  request: '请示',
  report: '报告',
  notice: '通知',
  letter: '函',
  reply: '批复',
}
const LAST_LINES = 8
const HEAD_LINES = 4

export const titleWithoutGenre = defineDocumentRule({
  id: 'structure/title-without-genre',
  severity: 'info',
  check: (document) =>
    document.reports.flatMap((report) => {
      if (!isJudged(document, report)) return []
      const title = findReportTitle(document.lines, report.range)
      if (!title || !TITLE.test(title.text) || endsWithTitleWord(title.text)) return []
      const word = wordOf(document, report, title)
      if (!word) return []
      const { lineIndex, start, end, text } = title
      return [
        {
          lineIndex,
          start,
          end,
          message: 'structure/title-without-genre.message',
          values: { word },
          suggestions: [`${text}${text.endsWith('的') ? '' : '的'}${word}`],
        },
      ]
    }),
})

/** Kind of text that addressee and closing speak of; null: they do not agree that it is one. */
function wordOf(
  { lines }: AnalysedDocument,
  { range }: AnalysedReport,
  { lineIndex }: ReportTitle,
): string | null {
  const head = firstWrittenLines(
    lines,
    { firstLine: lineIndex + 1, endLine: range.endLine },
    HEAD_LINES,
  )
  const addressed = head.some((index) => {
    const line = lines[index]?.line
    const mark = line ? readEdgeLine(line).addressee?.mark : undefined
    return mark === '：' || mark === ':'
  })
  if (!addressed) return null
  for (const index of lastWrittenLines(lines, range, LAST_LINES)) {
    const line = lines[index]?.line
    const closing = line ? readClosing(line) : null
    if (closing) return WORDS[closing.kind] ?? null
  }
  return null
}
