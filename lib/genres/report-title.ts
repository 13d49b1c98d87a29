/** Finds the title of a report, also one that the outline left out because of its end mark. */
import type { DocumentLine } from '../document/line'
import type { ReportRange } from '../outline/types'
import { firstWrittenLines } from './line-facts'
import { endsWithTitleWord } from './title-words'

export interface ReportTitle {
  lineIndex: number
  /** Offsets of the title in its line without surrounding spaces. */
  start: number
  end: number
  text: string
  /** Title ends with a mark that GB/T 15834-2011 (titles) does not want there. */
  endMark: string | null
}

const LONGEST_TITLE = 50
const MARKED_END = /[。；，、：;,:]$/u
const SENTENCE_MARK = /[。；！？，：]/u
/** Words of an opening sentence, which ends in such words and a colon too. */
const OPENING = /现将|现就|下面|如下|^(?:按照|根据)/u

/** null: the report has no title. */
export function findReportTitle(
  lines: readonly DocumentLine[],
  range: ReportRange,
): ReportTitle | null {
  if (range.titleLine !== null) return readTitle(lines, range.titleLine)
  const first = firstWrittenLines(lines, range, 1)[0]
  const title = first === undefined ? null : readTitle(lines, first)
  if (!title?.endMark || title.text.length > LONGEST_TITLE) return null
  const unmarked = title.text.slice(0, -1)
  const sentence = SENTENCE_MARK.test(unmarked) || OPENING.test(unmarked)
  return !sentence && endsWithTitleWord(unmarked) ? title : null
}

function readTitle(lines: readonly DocumentLine[], lineIndex: number): ReportTitle | null {
  const line = lines[lineIndex]?.line
  if (!line) return null
  const text = line.text.trim()
  const start = line.text.length - line.text.trimStart().length
  return {
    lineIndex,
    start,
    end: start + text.length,
    text,
    endMark: MARKED_END.exec(text)?.[0] ?? null,
  }
}
