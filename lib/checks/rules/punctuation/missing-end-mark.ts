/** A paragraph of running text that ends without a mark (GB/T 15834-2011 4.1, practice). */
import type { Line } from '../../../document/line'
import { findMarker } from '../../../outline/markers'
import { type AnalysedDocument, defineCollectingRule, type Place } from '../../rule'
import { isWrapped } from './shared/wrapped-passages'

/** Shorter lines are headings, labels and signatures. */
const SHORTEST = 60
/** With a whole sentence before it, a last one without labels is surely one that was not ended. */
const SHORTEST_OF_SENTENCES = 24
const OPEN_SENTENCE = /[\u3400-\u9fff”）][。！？][^。！？：:（(\s]{8,60}$/
/** Han, a digit, a letter or %: after anything else nothing is missing. */
const BARE_END = /^[\u3400-\u9fffA-Za-z0-9%％]$/
/** Running text has the end of a sentence inside, or several clauses. */
const SENTENCE = /[。！？；]/
const CLAUSES = /[，,][^，,]{2,200}[，,]/
/** Lists of Markdown and the like, tables put in a line, addresses. */
const NO_PROSE = /^[ \t\u3000]{0,8}[-*+•·●■◆>|]|\t|https?:|www\.|@/
/** A clause that stops this soon was probably cut off in the middle. */
const SHORTEST_CLAUSE = 6
const LAST_CLAUSE = /[^，。；：、！？,;:!?]{0,80}$/
/** Words that a sentence does not end with. */
const UNFINISHED = /[的和与及或在对把被将向从以由是为于等各该其并而且因如若主]$/
/** Where more paragraphs than this go without, the writer does so on purpose. */
const MOST_IN_DOCUMENT = 5

interface BareEnd {
  start: number
  end: number
}

export const missingEndMark = defineCollectingRule<BareEnd>({
  id: 'punctuation/missing-end-mark',
  severity: 'warning',
  needsComplete: true,
  collect: (line, place) => readBareEnd(line, place),
  judge: (ends, document) => {
    const found = ends.filter(({ lineIndex }) => endsParagraph(document, lineIndex))
    if (found.length > MOST_IN_DOCUMENT) return []
    return found.flatMap(({ lineIndex, item: { start, end } }) => {
      const text = document.lines[lineIndex]?.line.text ?? ''
      const isLast = isLastText(document, lineIndex)
      if (isLast && mayBeCut(text.slice(0, end))) return []
      return [
        {
          lineIndex,
          start,
          end,
          // What stands at the end of the document may go on elsewhere.
          ...(isLast && { severity: 'info' as const }),
          message: 'punctuation/missing-end-mark.message' as const,
          suggestions: [`${text.slice(start, end)}。`],
        },
      ]
    })
  },
})

function readBareEnd({ text }: Line, { kind, textKind }: Place): readonly BareEnd[] {
  if (textKind !== 'official' || text.length <= SHORTEST_OF_SENTENCES) return []
  if (text.length <= SHORTEST && !OPEN_SENTENCE.test(text.slice(-SHORTEST))) return []
  // A heading with running text behind it is a paragraph, too.
  if (kind !== 'body' && !(kind === 'heading' && text.includes('。'))) return []
  const end = text.trimEnd().length
  if (!BARE_END.test(text.charAt(end - 1)) || NO_PROSE.test(text)) return []
  if (!SENTENCE.test(text) && !CLAUSES.test(text)) return []
  const start = Math.max(0, end - 2)
  // Not between the two units of one character.
  return [{ start: /[\uDC00-\uDFFF]/.test(text.charAt(start)) ? start - 1 : start, end }]
}

/** The next line is another paragraph, and the line is not one of several cut ones. */
function endsParagraph(document: AnalysedDocument, lineIndex: number): boolean {
  const { lines } = document
  const next = lines[lineIndex + 1]
  if (isWrapped(document, lineIndex)) return false
  if (!next || next.line.text.trim() === '') return true
  return next.paragraph !== lines[lineIndex]?.paragraph || findMarker(next.line.text) !== null
}

function isLastText({ lines }: AnalysedDocument, lineIndex: number): boolean {
  for (let index = lineIndex + 1; index < lines.length; index++)
    if (lines[index]?.line.text.trim() !== '') return false
  return true
}

function mayBeCut(text: string): boolean {
  const clause = LAST_CLAUSE.exec(text.slice(-80))?.[0] ?? ''
  return clause.length < SHORTEST_CLAUSE || UNFINISHED.test(text)
}
