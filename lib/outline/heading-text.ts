/** Reads the title of a heading: a line of its own, or the first sentence of a paragraph. */

export interface HeadingText {
  title: string
  titleStart: number
  /** Exclusive; the mark at the end is no part of the title. */
  titleEnd: number
  kind: 'block' | 'run-in'
  /** End of the first sentence with its mark. */
  sentenceEnd: number
}

/** A whole line of one sentence is still a heading of its own up to this length. */
const BLOCK_LENGTH = 50
/** A title before a colon is short: 学习方面：…. */
const COLON_TITLE_LENGTH = 30
/** Less than this after a colon belongs to the title: 主题：…. */
const COLON_REST_LENGTH = 20

const SENTENCE_MARK = /[。！？!?；;]/
const OPENING = '“‘（(《〈【「'
const CLOSING = '”’）)》〉】」'
const TRAILING_MARKS = /[。．.：:；;，,、\s\u3000*]/

/** `bodyStart`: end of the marker. Bold marks of Markdown around the title are left out. */
export function readHeadingText(text: string, bodyStart: number): HeadingText {
  let titleStart = bodyStart
  while (/[\s\u3000*]/.test(text.charAt(titleStart)) && titleStart < text.length) titleStart++
  const lineEnd = text.trimEnd().length
  titleStart = Math.min(titleStart, Math.max(lineEnd, bodyStart))
  const bold = findBoldTitle(text, bodyStart, titleStart, lineEnd)
  if (bold) return bold
  const sentenceEnd = findSentenceEnd(text, titleStart, lineEnd)
  const colon = findTitleColon(text, titleStart, sentenceEnd, lineEnd)
  let titleEnd = colon ?? sentenceEnd
  while (titleEnd > titleStart && TRAILING_MARKS.test(text.charAt(titleEnd - 1))) titleEnd--
  const whole = colon === null && sentenceEnd >= lineEnd
  const kind = whole && lineEnd - titleStart <= BLOCK_LENGTH ? 'block' : 'run-in'
  return { title: text.slice(titleStart, titleEnd), titleStart, titleEnd, kind, sentenceEnd }
}

/** `**title** text`, as Markdown writes run-in headings. */
function findBoldTitle(
  text: string,
  bodyStart: number,
  titleStart: number,
  lineEnd: number,
): HeadingText | null {
  if (titleStart < bodyStart + 2 || text.slice(titleStart - 2, titleStart) !== '**') return null
  const close = text.slice(titleStart, titleStart + BLOCK_LENGTH).indexOf('**')
  if (close < 1) return null
  const titleEnd = titleStart + close
  const kind = titleEnd + 2 >= lineEnd ? 'block' : 'run-in'
  const title = text.slice(titleStart, titleEnd)
  return { title, titleStart, titleEnd, kind, sentenceEnd: titleEnd + 2 }
}

/** Marks inside brackets and quotes end no sentence, unless a bracket is never closed. */
function findSentenceEnd(text: string, from: number, lineEnd: number): number {
  let depth = 0
  let firstMark = -1
  for (let index = from; index < lineEnd; index++) {
    const character = text.charAt(index)
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (SENTENCE_MARK.test(character)) {
      if (firstMark < 0) firstMark = index
      if (depth === 0) return index + 1
    }
  }
  return depth > 0 && firstMark >= 0 ? firstMark + 1 : lineEnd
}

function findTitleColon(
  text: string,
  from: number,
  sentenceEnd: number,
  lineEnd: number,
): number | null {
  const colon = text
    .slice(from, Math.min(sentenceEnd, from + COLON_TITLE_LENGTH + 1))
    .search(/[：:]/)
  if (colon < 2) return null
  const end = from + colon
  if (/\d/.test(text.charAt(end - 1)) && /\d/.test(text.charAt(end + 1))) return null
  if (countOpen(text.slice(from, end)) > 0) return null
  const rest = lineEnd - end - 1
  const ended = SENTENCE_MARK.test(text.charAt(lineEnd - 1))
  return rest > COLON_REST_LENGTH || (ended && rest > 0) ? end : null
}

function countOpen(text: string): number {
  let depth = 0
  for (const character of text) {
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth--
  }
  return depth
}
