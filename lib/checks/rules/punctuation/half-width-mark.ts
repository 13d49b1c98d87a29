/** Half-width marks inside Chinese text (GB/T 15834-2011 5.1). */
import { allMatches } from '../../../document/all-matches'
import { type Line, memoizeByLine } from '../../../document/line'
import { type AnalysedDocument, type DocumentFinding, defineCollectingRule } from '../../rule'
import { FULL_WIDTH, HAN } from './shared/marks'

/** After Han or a closing mark; before Han, an opening mark, a number after a comma, or the line's end. */
const HALF_WIDTH = new RegExp(`(?<=[${HAN}”’》）])(?:[,;:?!](?=[${HAN}“‘《（]|$)|[,;](?=\\d))`, 'g')
const FULL_WIDTH_MARK = /[，；：？！]/g

/** A text whose marks are mostly half-width was folded by a converter; it is one finding, not hundreds. */
const FOLDED_SHARE = 0.6
const FOLDED_MINIMUM = 5

const countFullWidth = memoizeByLine(
  ({ text }: Line): number => text.match(FULL_WIDTH_MARK)?.length ?? 0,
)

export const halfWidthMark = defineCollectingRule<number>({
  id: 'punctuation/half-width-mark',
  severity: 'warning',
  triggers: Object.keys(FULL_WIDTH).join(''),
  collect: ({ text }, { kind }) =>
    kind === 'code' ? [] : Array.from(allMatches(HALF_WIDTH, text), ({ index }) => index),
  judge: (marks, document) => {
    const found = marks.map(({ lineIndex, item }) =>
      describe(lineIndex, document.lines[lineIndex]?.line.text ?? '', item),
    )
    const [first] = found
    if (!first || !isFolded(found.length, document))
      return document.textKind === 'official'
        ? found
        : found.map((one) => ({ ...one, severity: 'info' as const }))
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

function isFolded(half: number, { lines, places }: AnalysedDocument): boolean {
  if (half < FOLDED_MINIMUM) return false
  let fullWidth = 0
  for (const [index, { line }] of lines.entries())
    if (places[index]?.kind !== 'code') fullWidth += countFullWidth(line)
  return half / (half + fullWidth) > FOLDED_SHARE
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
