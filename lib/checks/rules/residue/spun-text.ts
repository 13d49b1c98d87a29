/** `科学进展观`, `广阔党员`: a text whose words a program replaced by others of like meaning (practice). */
import * as v from 'valibot'
import { memoizeByLine } from '../../../document/line'
import { createWordFinder } from '../../../terms/word-finder'
import { type DocumentFinding, defineCollectingRule } from '../../rule'
import data from './data/spun-words.json'

const { words, least } = v.parse(
  v.object({
    words: v.array(v.pipe(v.string(), v.minLength(2))),
    /** Different words it takes: one may be a slip. */
    least: v.number(),
  }),
  data,
)
const finder = createWordFinder(words.map((word) => [word, word] as const))
/** As many as a message can show. */
const SHOWN = 4

const readWords = memoizeByLine(({ text }) => finder.find(text).map(({ word }) => word))

export const spunText = defineCollectingRule<string>({
  id: 'residue/spun-text',
  severity: 'warning',
  triggers: finder.triggers,
  collect: (line, { kind, textKind }) =>
    textKind === 'official' && kind !== 'quote' ? readWords(line) : [],
  judge(items): DocumentFinding[] {
    const found = [...new Set(items.map(({ item }) => item))]
    if (found.length < least) return []
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
