/** Half-width marks inside Chinese text (GB/T 15834-2011 5.1). */
import { type Line, memoizeByLine } from '../../../document/line'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { FULL_WIDTH, HAN } from './shared/marks'

/** After Han or a closing mark; before Han, an opening mark, a number after a comma, or the line's end. */
const HALF_WIDTH = new RegExp(`(?<=[${HAN}”’》）])(?:[,;:?!](?=[${HAN}“‘《（]|$)|[,;](?=\\d))`, 'g')
const FULL_WIDTH_MARK = /[，；：？！]/g

/** A text whose marks are mostly half-width was folded by a converter; it is one finding, not hundreds. */
const FOLDED_SHARE = 0.6
const FOLDED_MINIMUM = 5

interface LineMarks {
  /** Offsets of the half-width marks. */
  half: readonly number[]
  fullWidth: number
}

const readMarks = memoizeByLine(
  ({ text }: Line): LineMarks => ({
    half: [...text.matchAll(HALF_WIDTH)].map(({ index }) => index),
    fullWidth: text.match(FULL_WIDTH_MARK)?.length ?? 0,
  }),
)

export const halfWidthMark = defineDocumentRule({
  id: 'punctuation/half-width-mark',
  severity: 'warning',
  check: (document) => {
    const found: DocumentFinding[] = []
    const isOfficial = document.textKind === 'official'
    let fullWidth = 0
    for (const { lineIndex, line } of proseLines(document)) {
      const marks = readMarks(line)
      fullWidth += marks.fullWidth
      for (const start of marks.half) found.push(describe(lineIndex, line.text, start))
    }
    const [first] = found
    const isFolded =
      found.length >= FOLDED_MINIMUM && found.length / (found.length + fullWidth) > FOLDED_SHARE
    if (!first || !isFolded)
      return isOfficial ? found : found.map((one) => ({ ...one, severity: 'info' }))
    return [
      {
        ...first,
        severity: 'info',
        message: 'punctuation/half-width-mark.message.throughout',
        values: { count: found.length },
      },
    ]
  },
})

function* proseLines({
  lines,
  places,
}: AnalysedDocument): Generator<{ lineIndex: number; line: Line }> {
  for (const [lineIndex, { line }] of lines.entries())
    if (places[lineIndex]?.kind !== 'code') yield { lineIndex, line }
}

function describe(lineIndex: number, text: string, start: number): DocumentFinding {
  const mark = text.charAt(start)
  const right = FULL_WIDTH[mark] ?? mark
  return {
    lineIndex,
    start,
    end: start + 1,
    message: 'punctuation/half-width-mark.message',
    values: { mark, right },
    suggestions: [right],
  }
}
