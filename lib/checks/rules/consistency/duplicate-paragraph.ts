/** A paragraph that stands in the report twice, word for word or nearly so (practice). */
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { collectPassage } from './shared/collect-passage'
import type { Passage } from './shared/passages'
import { findRepeatedPassages } from './shared/repeated-passages'
import { holdsSetFormula } from './shared/set-formulas'

/** A formula alone may be repeated, a whole paragraph that holds one may not. */
const SHORTEST_WITH_FORMULA = 80

export const duplicateParagraph = defineCollectingRule<Passage>({
  id: 'consistency/duplicate-paragraph',
  severity: 'warning',
  collect: collectPassage,
  judge: (items, document) =>
    findRepeatedPassages(items, document).lines.flatMap(
      ({ lineIndex, firstLine, likeness }): DocumentFinding[] => {
        const text = document.lines[lineIndex]?.line.text ?? ''
        const first = document.lines[firstLine]
        if (!first) return []
        const written = text.trim()
        if (written.length < SHORTEST_WITH_FORMULA && holdsSetFormula(text)) return []
        const isSame = likeness === 1
        const start = text.indexOf(written)
        return [
          {
            lineIndex,
            start,
            end: start + written.length,
            ...(!isSame && { severity: 'info' as const }),
            message: isSame
              ? 'consistency/duplicate-paragraph.message'
              : 'consistency/duplicate-paragraph.message.alike',
            values: { paragraph: first.paragraph + 1 },
          },
        ]
      },
    ),
})
