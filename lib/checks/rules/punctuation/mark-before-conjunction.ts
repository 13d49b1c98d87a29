/** `、和`: a conjunction takes the place of the last 、 (GB/T 15834-2011 4.5, practice). */
import { allMatches } from '../../../document/all-matches'
import { type AnalysedDocument, defineCollectingRule } from '../../rule'

const MARK = /、(?=([和及与]|以及)[\u3400-\u9fff“《])/g
/** The word after the mark is looked for in this much text. */
const REACH = 6

const NONE: readonly number[] = []

export const markBeforeConjunction = defineCollectingRule<number>({
  id: 'punctuation/mark-before-conjunction',
  severity: 'info',
  triggers: '和及与',
  collect: ({ text }, { textKind, kind }) =>
    textKind === 'official' && kind !== 'code' ? readMarks(text) : NONE,
  judge: (marks, document) =>
    marks.flatMap(({ lineIndex, item: start }) => {
      const text = document.lines[lineIndex]?.line.text ?? ''
      const conjunction = readConjunction(document, text.slice(start + 1, start + 1 + REACH))
      if (conjunction === null) return []
      return [
        {
          lineIndex,
          start,
          end: start + 1 + conjunction.length,
          message: 'punctuation/mark-before-conjunction.message' as const,
          values: { conjunction },
          suggestions: [conjunction],
        },
      ]
    }),
})

function readMarks(text: string): readonly number[] {
  const marks = allMatches(MARK, text)
  return marks.length === 0 ? NONE : marks.map(({ index }) => index)
}

/** Null where the text begins with a longer word (和谐, 与时俱进), or while words are not known. */
function readConjunction({ words }: AnalysedDocument, text: string): string | null {
  const first = words?.segment(text)[0]
  return first && first.start === 0 && /^[和及与]$/.test(first.text) ? first.text : null
}
