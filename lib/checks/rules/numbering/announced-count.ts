/** `五个方面：` with another number of items below (practice). */
import { formatChineseNumeral } from '../../../document/chinese-numeral'
import { readLineFacts } from '../../../outline/line-facts'
import { type AnalysedDocument, type DocumentFinding, defineCollectingRule } from '../../rule'
import { type Announcement, readAnnouncements, saysOtherNext } from './shared/announcements'
import { type CountedItems, countItems } from './shared/count-items'
import { findCutLine } from './shared/cut-off'
import { readEnumerationIssues } from './shared/enumeration-issues'
import { milderSeverity } from './shared/free-lists'
import { readIssues } from './shared/issues'

/** A second item without a number is looked for this far. */
const LINES_BELOW = 4
const LINE_START = 10

export const announcedCount = defineCollectingRule<Announcement>({
  id: 'numbering/announced-count',
  severity: 'error',
  needsComplete: true,
  collect: (line) => readAnnouncements(line),
  judge: (announcements, document) => {
    const { lines, outline, reports, textKind } = document
    const headings = new Map(outline.headings.map((heading) => [heading.lineIndex, heading]))
    const found: DocumentFinding[] = []
    const cutLine = findCutLine(document)
    let report = 0
    for (const { lineIndex, item } of announcements) {
      while ((reports[report]?.range.endLine ?? Number.POSITIVE_INFINITY) <= lineIndex) report++
      const endLine = reports[report]?.range.endLine ?? lines.length
      if (item.isSentence && textKind !== 'official') continue
      const counted = countItems({ lines, endLine, headings }, lineIndex, item.listStart)
      if (!counted || counted.count === item.count) continue
      if (counted.count < item.count && counted.endLine > cutLine) continue
      if (counted.count < 2 && mayGoOnOtherwise(document, lineIndex, item, endLine)) continue
      if (hasIssue(document, lineIndex, item, counted)) continue
      const text = lines[lineIndex]?.line.text ?? ''
      found.push({ ...describe(lineIndex, item, counted.count, text), ...milderSeverity(document) })
    }
    return found
  },
})

/** One item may be a list that goes on in other words (一方面, 另外). */
function mayGoOnOtherwise(
  { lines }: AnalysedDocument,
  lineIndex: number,
  { listStart }: Announcement,
  endLine: number,
): boolean {
  const rest = lines[lineIndex]?.line.text.slice(listStart) ?? ''
  if (saysOtherNext(rest)) return true
  for (let index = lineIndex + 1; index < Math.min(endLine, lineIndex + LINES_BELOW); index++) {
    const line = lines[index]?.line
    // A number of its own counts another list.
    if (!line || readLineFacts(line).marker !== null) continue
    if (saysOtherNext(line.text.slice(0, LINE_START))) return true
  }
  return false
}

/** An item that is left out or counted twice has a finding of its own, and the count follows from it. */
function hasIssue(
  document: AnalysedDocument,
  lineIndex: number,
  { listStart }: Announcement,
  { endLine }: CountedItems,
): boolean {
  return (
    readIssues(document).some(
      ({ item }) => item.lineIndex > lineIndex && item.lineIndex <= endLine,
    ) ||
    readEnumerationIssues(document).some(
      ({ item }) =>
        item.lineIndex <= endLine &&
        (item.lineIndex > lineIndex || (item.lineIndex === lineIndex && item.start >= listStart)),
    )
  )
}

function describe(
  lineIndex: number,
  { count, numeral, start, end, isSentence, isGeneral }: Announcement,
  actual: number,
  text: string,
): DocumentFinding {
  const announced = text.slice(start, end)
  const right = /^\d/.test(numeral) ? String(actual) : chineseCount(actual)
  const isShort = actual < count
  return {
    lineIndex,
    start,
    end,
    ...((!isShort || isSentence || isGeneral) && { severity: 'warning' as const }),
    message: isShort
      ? 'numbering/announced-count.message.fewer'
      : 'numbering/announced-count.message.more',
    values: { announced, count: actual },
    suggestions: [right + announced.slice(numeral.length)],
  }
}

function chineseCount(count: number): string {
  return count === 2 ? '两' : formatChineseNumeral(count)
}
