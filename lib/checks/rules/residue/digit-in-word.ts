/** `党的108大`, `3会1课`, `1些`: a numeral of a word that a conversion turned into digits (practice). */
import type { Line } from '../../../document/line'
import { defineLineRule, type LineFinding } from '../../rule'
import { wordsOf, wordTriggers } from './matching/words'

const DIGIT = /[\d.,．%‰]/

const NONE: readonly LineFinding[] = []

function readWords(line: Line) {
  return wordsOf(line, 'digits').filter(({ start, word }) => {
    // 21些, 3.1方面: the digit belongs to a number.
    return !(DIGIT.test(word.charAt(0)) && DIGIT.test(line.text.charAt(start - 1)))
  })
}

export const digitInWord = defineLineRule({
  id: 'residue/digit-in-word',
  severity: 'warning',
  triggers: wordTriggers.digits,
  check: (line, { textKind }) =>
    textKind === 'official' && wordsOf(line, 'digits').length > 0
      ? readWords(line).map(({ start, end, word, value }) => ({
          start,
          end,
          message: 'residue/digit-in-word.message',
          values: { text: word, right: value },
          suggestions: [value],
        }))
      : NONE,
})
