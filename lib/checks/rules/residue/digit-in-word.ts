/** `党的108大`, `3会1课`, `1些`: a numeral of a word that a conversion turned into digits (practice). */
import * as v from 'valibot'
import { memoizeByLine } from '../../../document/line'
import { createWordFinder } from '../../../terms/word-finder'
import { defineLineRule } from '../../rule'
import data from './data/digits-in-words.json'

const finder = createWordFinder(
  Object.entries(v.parse(v.record(v.pipe(v.string(), v.minLength(2)), v.string()), data)),
)
const DIGIT = /[\d.,．%‰]/

const readWords = memoizeByLine(({ text }) =>
  finder.find(text).filter(({ start, word }) => {
    // 21些, 3.1方面: the digit belongs to a number.
    return !(DIGIT.test(word.charAt(0)) && DIGIT.test(text.charAt(start - 1)))
  }),
)

export const digitInWord = defineLineRule({
  id: 'residue/digit-in-word',
  severity: 'warning',
  triggers: finder.triggers,
  check: (line, { textKind }) =>
    textKind === 'official'
      ? readWords(line).map(({ start, end, word, value }) => ({
          start,
          end,
          message: 'residue/digit-in-word.message',
          values: { text: word, right: value },
          suggestions: [value],
        }))
      : [],
})
