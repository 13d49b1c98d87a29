/** `”、“` beside `”“`, `》、《` beside `》《`: one way in one document (GB/T 15834-2011 4.5.3.5). */
import { allMatches } from '../../../document/all-matches'
import { type Collected, type DocumentFinding, defineCollectingRule } from '../../rule'

interface Junction {
  kind: 'quote' | 'title'
  hasComma: boolean
  start: number
}

const JUNCTION = /”、?“|》、?《/g

export const adjacentMarks = defineCollectingRule<Junction>({
  id: 'punctuation/adjacent-marks',
  severity: 'info',
  triggers: '”》',
  collect: ({ text }, { textKind, kind }) =>
    textKind === 'official' && kind !== 'code'
      ? Array.from(allMatches(JUNCTION, text), ({ 0: written, index }) => ({
          kind: written.startsWith('”') ? ('quote' as const) : ('title' as const),
          hasComma: written.length === 3,
          start: index,
        }))
      : [],
  judge: (junctions) => {
    // One cause, so one finding for both kinds.
    const found = judgeKind(junctions, 'quote') ?? judgeKind(junctions, 'title')
    return found ? [found] : []
  },
})

function judgeKind(
  junctions: readonly Collected<Junction>[],
  kind: Junction['kind'],
): DocumentFinding | null {
  const same = junctions.filter(({ item }) => item.kind === kind)
  const first = same.find(({ item }) => item.hasComma)
  if (!first || same.every(({ item }) => item.hasComma)) return null
  const { start } = first.item
  const right = kind === 'quote' ? '”“' : '》《'
  return {
    lineIndex: first.lineIndex,
    start,
    end: start + 3,
    message: 'punctuation/adjacent-marks.message',
    values: { right },
    suggestions: [right],
  }
}
