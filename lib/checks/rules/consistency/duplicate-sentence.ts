/** A long sentence that stands in the report twice (practice). */
import { type DocumentFinding, defineDocumentRule } from '../../rule'
import { findRepeatedPassages } from './shared/repeated-passages'
import { isSetFormula } from './shared/set-formulas'

/** Shorter ones are more often said twice on purpose. */
const SURE = 30

export const duplicateSentence = defineDocumentRule({
  id: 'consistency/duplicate-sentence',
  severity: 'warning',
  check: (document) =>
    findRepeatedPassages(document).sentences.flatMap(
      ({ lineIndex, firstLine, sentence: { start, end, size } }): DocumentFinding[] => {
        const first = document.lines[firstLine]
        const text = document.lines[lineIndex]?.line.text.slice(start, end) ?? ''
        if (!first || isSetFormula(text)) return []
        return [
          {
            lineIndex,
            start,
            end,
            ...(size < SURE && { severity: 'info' as const }),
            message:
              lineIndex === firstLine
                ? 'consistency/duplicate-sentence.message.same'
                : 'consistency/duplicate-sentence.message',
            values: { paragraph: first.paragraph + 1 },
          },
        ]
      },
    ),
})
