/** A long sentence that stands in the report twice (practice). */
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { collectPassage } from './shared/collect-passage'
import type { Passage } from './shared/passages'
import { findRepeatedPassages } from './shared/repeated-passages'
import { holdsSetFormula } from './shared/set-formulas'

/** Shorter ones are more often said twice on purpose. */
const SURE = 30

export const duplicateSentence = defineCollectingRule<Passage>({
  id: 'consistency/duplicate-sentence',
  severity: 'warning',
  collect: collectPassage,
  judge: (items, document) =>
    findRepeatedPassages(items, document).sentences.flatMap(
      ({ lineIndex, firstLine, sentence: { start, end, size } }): DocumentFinding[] => {
        const first = document.lines[firstLine]
        const text = document.lines[lineIndex]?.line.text.slice(start, end) ?? ''
        if (!first || holdsSetFormula(text)) return []
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
