/** Headings with nothing below them. */
import { isBlank } from '../../../genres/line-facts'
import type { Heading } from '../../../outline/types'
import { type AnalysedDocument, type AnalysedReport, defineDocumentRule } from '../../rule'
import { isJudged } from './shared/judged-reports'

/** A longer line, or one with an end mark or a colon, is an item that says it all itself. */
const LONGEST_NAME = 30
/** A formula alone is shorter. */
const LONGEST_CLOSING = 40
const ITEM = /[。；：:！？]/u
/** A sentence with an end mark is an item too: `一、会议同意方案，由住建局实施。` */
const SENTENCE = /，[^，。]{2,60}[。；！]\s{0,4}$/u
const END_MARK = /[。；！]\s{0,4}$/u

export const emptyPart = defineDocumentRule({
  id: 'structure/empty-part',
  severity: 'warning',
  check: (document) =>
    emptyHeadings(document).map((heading) => ({
      lineIndex: heading.lineIndex,
      start: heading.titleStart,
      end: heading.titleEnd,
      // Nothing follows at all: the text breaks off here, or is being written.
      ...(endsDocument(document, heading) && { severity: 'info' as const }),
      message: 'structure/empty-part.message',
    })),
})

function emptyHeadings(document: AnalysedDocument): Heading[] {
  const { headings } = document.outline
  const empty: Heading[] = []
  let index = 0
  for (const report of document.reports) {
    const inReport: Heading[] = []
    for (let heading = headings[index]; heading; heading = headings[++index]) {
      if (heading.lineIndex >= report.range.endLine) break
      if (heading.lineIndex !== report.range.titleLine) inReport.push(heading)
    }
    if (isJudged(document, report)) empty.push(...emptyInReport(document, report, inReport))
  }
  return empty
}

function emptyInReport(
  document: AnalysedDocument,
  report: AnalysedReport,
  headings: readonly Heading[],
): Heading[] {
  const chapters = new Set(
    report.assessment.parts.flatMap((part) => (part.spoken ? [] : [part.firstLine])),
  )
  const empty = new Set(
    headings.filter((heading, index) => isEmpty(document, report, heading, headings[index + 1])),
  )
  if (empty.size === 0) return []
  const written = countWritten(headings, empty)
  return [...empty].filter((heading) => {
    const text = document.lines[heading.lineIndex]?.line.text ?? ''
    if (SENTENCE.test(text)) return false
    if (chapters.has(heading.lineIndex)) return true
    if (END_MARK.test(text)) return false
    if (ITEM.test(heading.title) || heading.title.length > LONGEST_NAME) return false
    if (report.assessment.genre === null && !isChapter(document, heading)) return false
    const { all, full } = written.get(heading.parent) ?? { all: 0, full: 0 }
    // Where most headings stand alone they are a list.
    return 2 * full >= all
  })
}

function endsDocument({ lines }: AnalysedDocument, { lineIndex }: Heading): boolean {
  for (let index = lines.length - 1; index > lineIndex; index--) {
    const line = lines[index]?.line
    if (line && (!isBlank(line) || line.source.cell)) return false
  }
  return true
}

function isEmpty(
  document: AnalysedDocument,
  report: AnalysedReport,
  heading: Heading,
  next: Heading | undefined,
): boolean {
  if (heading.kind !== 'block' || heading.children.length > 0) return false
  // An article is text, however short.
  if (heading.marker?.text.trimEnd().endsWith('条')) return false
  if (!next && !document.complete) return false
  const end = next?.lineIndex ?? endOfBody(document, report, heading)
  for (let index = heading.lineIndex + 1; index < end; index++) {
    const line = document.lines[index]?.line
    if (line && (!isBlank(line) || line.source.cell)) return false
  }
  return true
}

/** Closing and signature are no content of the last chapter, but for a closing that says more. */
function endOfBody(
  { lines }: AnalysedDocument,
  { assessment, range }: AnalysedReport,
  heading: Heading,
): number {
  const ends = assessment.parts.flatMap(({ id, firstLine }) => {
    if ((id !== 'closing' && id !== 'signature') || firstLine === null) return []
    const text = lines[firstLine]?.line.text.trim() ?? ''
    const says = id === 'closing' && text.length > LONGEST_CLOSING
    return firstLine > heading.lineIndex && !says ? [firstLine] : []
  })
  return Math.min(range.endLine, ...ends)
}

function isChapter({ lines }: AnalysedDocument, { marker, lineIndex }: Heading): boolean {
  const styled = lines[lineIndex]?.line.source.heading !== undefined
  return styled || marker?.scheme === 'chinese-comma' || marker?.scheme === 'chapter'
}

/** How many headings of each parent have something below them. */
function countWritten(headings: readonly Heading[], empty: ReadonlySet<Heading>) {
  const counts = new Map<Heading | null, { all: number; full: number }>()
  for (const heading of headings) {
    const count = counts.get(heading.parent) ?? { all: 0, full: 0 }
    count.all++
    if (!empty.has(heading)) count.full++
    counts.set(heading.parent, count)
  }
  return counts
}
