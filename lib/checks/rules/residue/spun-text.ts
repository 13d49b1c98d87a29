/** `科学进展观`, `广阔党员`: a text whose words a program replaced by others of like meaning (practice). */
import type { Line } from '../../../document/line'
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import { leastSpunWords } from './matching/spun-words'
import { wordsOf, wordTriggers } from './matching/words'

/** As many as a message can show. */
const SHOWN = 4

const NONE: readonly string[] = []

function readWords(line: Line): readonly string[] {
  const words = wordsOf(line, 'spun')
  return words.length === 0 ? NONE : words.map(({ word }) => word)
}

export const spunText = defineCollectingRule<string>({
  id: 'residue/spun-text',
  severity: 'warning',
  triggers: wordTriggers.spun,
  collect: (line, { kind, textKind }) =>
    textKind === 'official' && kind !== 'quote' ? readWords(line) : NONE,
  judge(items): DocumentFinding[] {
    const found = [...new Set(items.map(({ item }) => item))]
    if (found.length < leastSpunWords) return []
    const shown = found.slice(0, SHOWN).map((word) => `“${word}”`)
    return [
      {
        lineIndex: -1,
        start: 0,
        end: 0,
        message: 'residue/spun-text.message',
        values: { words: shown.join('') },
        suggestions: [],
      },
    ]
  },
})
