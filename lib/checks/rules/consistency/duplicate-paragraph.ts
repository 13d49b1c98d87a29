/** A paragraph that stands in the report twice, word for word or nearly so (practice). */
import { memoizeByLine } from '../../../document/line'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { findRepeatedPassages } from './shared/repeated-passages'
import { isField } from './shared/set-formulas'

/** The lines of a list of tasks are short. */
const SHORTEST_WITH_LABEL = 80

const isFieldLine = memoizeByLine(({ text }) => isField(text))

/** Articles say of two cases the same, in the same words. */
function mayRepeat({ places }: AnalysedDocument, lineIndex: number): boolean {
  return places[lineIndex]?.genre === 'regulation'
}

export const duplicateParagraph = defineDocumentRule({
  id: 'consistency/duplicate-paragraph',
  severity: 'warning',
  check: (document) =>
    findRepeatedPassages(document).lines.flatMap(
      ({ lineIndex, firstLine, likeness }): DocumentFinding[] => {
        const line = document.lines[lineIndex]?.line
        const first = document.lines[firstLine]
        if (!line || !first) return []
        const { text } = line
        const written = text.trim()
        if (written.length < SHORTEST_WITH_LABEL && isFieldLine(line)) return []
        const isSame = likeness === 1
        const start = text.indexOf(written)
        return [
          {
            lineIndex,
            start,
            end: start + written.length,
            ...((!isSame || mayRepeat(document, lineIndex)) && { severity: 'info' as const }),
            message: isSame
              ? 'consistency/duplicate-paragraph.message'
              : 'consistency/duplicate-paragraph.message.alike',
            values: { paragraph: first.paragraph + 1 },
          },
        ]
      },
    ),
})
