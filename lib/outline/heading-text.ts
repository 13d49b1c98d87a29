/** Reads the title of a heading: a line of its own, or the first sentence of a paragraph. */
import { createCharacterSet, hasAt } from '../document/character-set'

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

/** A quote that does not close within this many characters was never closed. */
const CLOSING_DISTANCE = 12

const SENTENCE_MARK = /[。！？!?]/
const OPENING = '“‘（(《〈【「'
const CLOSING = '”’）)》〉】」'
/** Every other character is passed over when the end of a sentence is looked for. */
const SENTENCE_SIGNS = createCharacterSet(`。！？!?${OPENING}${CLOSING}`)
const TRAILING_MARKS = /[。．.：:；;，,、\s]/

/** `bodyStart`: end of the marker. Bold marks of Markdown around the title are no part of it. */
export function readHeadingText(text: string, bodyStart: number): HeadingText {
  const lineEnd = findLineEnd(text)
  let titleStart = bodyStart
  while (titleStart < lineEnd && /\s/.test(text.charAt(titleStart))) titleStart++
  const bold = findBoldTitle(text, titleStart, lineEnd)
  if (bold) return bold
  const sentenceEnd = findSentenceEnd(text, titleStart, lineEnd)
  const colon = findTitleColon(text, titleStart, sentenceEnd, lineEnd)
  let titleEnd = colon ?? sentenceEnd
  while (titleEnd > titleStart && TRAILING_MARKS.test(text.charAt(titleEnd - 1))) titleEnd--
  const whole = colon === null && sentenceEnd >= lineEnd
  const kind = whole && lineEnd - titleStart <= BLOCK_LENGTH ? 'block' : 'run-in'
  return { title: text.slice(titleStart, titleEnd), titleStart, titleEnd, kind, sentenceEnd }
}

/** Without spaces, and without the bold mark that closes a line which is bold as a whole. */
function findLineEnd(text: string): number {
  const end = text.trimEnd().length
  const wholeBold = text.trimStart().startsWith('**') && text.slice(0, end).endsWith('**')
  return wholeBold && end > 4 ? end - 2 : end
}

/** `**title**：text`, as Markdown writes run-in headings; `**` is often a blank in other text. */
function findBoldTitle(text: string, open: number, lineEnd: number): HeadingText | null {
  if (!text.startsWith('**', open)) return null
  const titleStart = open + 2
  const close = text.slice(titleStart, titleStart + BLOCK_LENGTH).indexOf('**')
  if (close < 1) return null
  const titleEnd = titleStart + close
  const sentenceEnd = titleEnd + 2
  if (sentenceEnd < lineEnd && !/[：:。\s]/.test(text.charAt(sentenceEnd))) return null
  const kind = sentenceEnd >= lineEnd ? 'block' : 'run-in'
  return { title: text.slice(titleStart, titleEnd), titleStart, titleEnd, kind, sentenceEnd }
}

/** A mark inside brackets or quotes ends no sentence when they close soon after it. */
function findSentenceEnd(text: string, from: number, lineEnd: number): number {
  let depth = 0
  for (let index = from; index < lineEnd; index++) {
    if (!hasAt(SENTENCE_SIGNS, text, index)) continue
    const character = text.charAt(index)
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (SENTENCE_MARK.test(character) && (depth === 0 || !closesSoon(text, index + 1)))
      return index + 1
  }
  return lineEnd
}

function closesSoon(text: string, from: number): boolean {
  for (const character of text.slice(from, from + CLOSING_DISTANCE)) {
    if (CLOSING.includes(character)) return true
    if (OPENING.includes(character)) return false
  }
  return false
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
