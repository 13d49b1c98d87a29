/** The words around a finding. */
import type { Finding, Report } from '../report'

export interface Snippet {
  /** Starts with … when text was left out; so does `after` end. */
  before: string
  marked: string
  after: string
}

/** UTF-16 units kept on each side. */
const CONTEXT = 12
/** A marked text longer than this is cut in its middle. */
const LONGEST_MARK = 48

/** Null for a finding about the whole document. Without paragraph texts the marked text stands alone. */
export function takeSnippet(finding: Finding, report: Report): Snippet | null {
  if (finding.paragraph < 0) return null
  const text = report.paragraphs[finding.paragraph]?.text
  if (text === undefined || text.slice(finding.start, finding.end) !== finding.text)
    return { before: '', marked: shorten(finding.text), after: '' }
  const from = stepOutOfPair(text, Math.max(0, finding.start - CONTEXT), -1)
  const to = stepOutOfPair(text, Math.min(text.length, finding.end + CONTEXT), 1)
  return {
    before: (from > 0 ? '…' : '') + visible(text.slice(from, finding.start)),
    marked: visible(shorten(finding.text)),
    after: visible(text.slice(finding.end, to)) + (to < text.length ? '…' : ''),
  }
}

function shorten(text: string): string {
  if (text.length <= LONGEST_MARK) return text
  const head = stepOutOfPair(text, LONGEST_MARK / 2, -1)
  const tail = stepOutOfPair(text, text.length - LONGEST_MARK / 4, 1)
  return `${text.slice(0, head)}…${text.slice(tail)}`
}

/** Never cut between the halves of a surrogate pair. */
function stepOutOfPair(text: string, offset: number, step: 1 | -1): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff ? offset + step : offset
}

/** Line breaks and embedded objects have no room in one line. */
function visible(text: string): string {
  return text.replace(/[\n\v\r]/g, ' ').replace(/\uFFFC/g, '▢')
}
