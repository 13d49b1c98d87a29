/** `五个方面：` with another number of items below (practice). */
import { formatChineseNumeral } from '../../../document/chinese-numeral'
import { type DocumentFinding, defineDocumentRule } from '../../rule'
import { type Announcement, readAnnouncements } from './shared/announcements'
import { countItems } from './shared/count-items'

/** One item may be a list that goes on in other words (一方面, 另外). */
const FEWEST_ITEMS = 2

export const announcedCount = defineDocumentRule({
  id: 'numbering/announced-count',
  severity: 'error',
  needsComplete: true,
  check: ({ lines, places, reports, outline }) => {
    const headings = new Map(outline.headings.map((heading) => [heading.lineIndex, heading]))
    const found: DocumentFinding[] = []
    for (const { range } of reports)
      for (let lineIndex = range.firstLine; lineIndex < range.endLine; lineIndex++) {
        const line = lines[lineIndex]?.line
        if (!line || places[lineIndex]?.kind === 'code') continue
        for (const announcement of readAnnouncements(line)) {
          const input = { lines, endLine: range.endLine, headings }
          const count = countItems(input, lineIndex, announcement.listStart)
          if (count !== null && count >= FEWEST_ITEMS && count !== announcement.count)
            found.push(describe(lineIndex, announcement, count, line.text))
        }
      }
    return found
  },
})

function describe(
  lineIndex: number,
  { count, numeral, start, end }: Announcement,
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
    ...(!isShort && { severity: 'warning' as const }),
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
