/** Which paired marks of a document find no partner, lines of one passage taken together. */
import type { DocumentLine } from '../../../../document/line'
import type { AnalysedDocument } from '../../../rule'
import { closesListMarker, isHalfWidth, type PairMark, scanPairs } from './pair-scan'

export interface LonelyMark {
  lineIndex: number
  mark: PairMark
}

const SENTENCE_END = /[。！？；：…”』」）】》.!?;:][ \t\u3000]{0,4}$/
const GOES_ON = /[，、；][ \t\u3000]{0,4}$/
const SPACE = /^[ \t\u3000]{0,20}/
/** Shorter lines without an end mark are headings, signatures and cells, not hard-wrapped text. */
const WRAPPED_LENGTH = 15
const QUOTES = '“‘「『'

/** Linear in the number of lines and marks; to be asked when some line is not balanced in itself. */
export function findLonelyMarks({ lines, places, outline }: AnalysedDocument): LonelyMark[] {
  const textLines = [...lines.keys()].filter((index) => {
    return places[index]?.kind !== 'code' && lines[index]?.line.text.trim() !== ''
  })
  const headingLines = new Set(outline.headings.map((heading) => heading.lineIndex))
  const lonely: LonelyMark[] = []
  let open: LonelyMark[][] = []

  /** Whether the passage goes on in the next line. */
  function isJoined(current: DocumentLine, next: DocumentLine, nextIndex: number): boolean {
    if (current.paragraph === next.paragraph) return true
    const { text } = current.line
    return !headingLines.has(nextIndex) && (isCutOff(text) || GOES_ON.test(text.slice(-6)))
  }

  for (const [position, lineIndex] of textLines.entries()) {
    const current = lines[lineIndex]
    if (!current) continue
    const { closing, opening } = scanPairs(current.line)
    for (const mark of closing)
      if (!open[mark.pair]?.pop() && !closesListMarker(current.line.text, mark))
        lonely.push({ lineIndex, mark })
    for (const mark of opening) {
      const stack = open[mark.pair] ?? []
      stack.push({ lineIndex, mark })
      open[mark.pair] = stack
    }
    if (open.every((stack) => stack.length === 0)) continue

    const nextIndex = textLines[position + 1]
    const next = nextIndex === undefined ? undefined : lines[nextIndex]
    if (nextIndex !== undefined && next && isJoined(current, next, nextIndex)) continue
    if (!next && isCutOff(current.line.text)) break
    const closedNext = new Set(next ? scanPairs(next.line).closing.map((mark) => mark.pair) : [])
    open = open.map((stack, pair) => {
      if (closedNext.has(pair)) return stack
      for (const one of stack) if (!next || !isReopened(one, lines, next)) lonely.push(one)
      return []
    })
  }
  return lonely
    .filter(({ lineIndex, mark }) => {
      const text = lines[lineIndex]?.line.text ?? ''
      return !isHalfWidth(mark) && !isButtonBracket(text, mark)
    })
    .sort((a, b) => a.lineIndex - b.lineIndex || a.mark.offset - b.mark.offset)
}

/** `字号：【` at the end of a line is left of the buttons of a web page. */
function isButtonBracket(text: string, { character, offset }: PairMark): boolean {
  return character === '【' && text.slice(offset + 1).trim() === ''
}

/** Running text that stops without an end mark: wrapped by hand, or the end of a cut file. */
function isCutOff(text: string): boolean {
  return text.length >= WRAPPED_LENGTH && !SENTENCE_END.test(text.slice(-6))
}

/** GB/T 15834-2011 4.8.3: a quotation of several paragraphs opens each and closes the last only. */
function isReopened(
  { lineIndex, mark }: LonelyMark,
  lines: readonly DocumentLine[],
  next: DocumentLine,
): boolean {
  if (!QUOTES.includes(mark.character)) return false
  const text = lines[lineIndex]?.line.text ?? ''
  return firstOffset(text) === mark.offset && startsWith(next.line.text, mark.character)
}

function firstOffset(text: string): number {
  return SPACE.exec(text)?.[0].length ?? 0
}

function startsWith(text: string, character: string): boolean {
  return text.charAt(firstOffset(text)) === character
}
