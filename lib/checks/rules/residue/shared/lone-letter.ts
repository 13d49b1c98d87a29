/** What is said of a letter that stands alone between Chinese characters. */
import type { WordSegmenter } from '../../../../segmentation/types'
import type { LineFinding } from '../../../rule'
import { findSplitWord, type LoneLetter } from '../matching/lone-letters'

/** e支付, E站: names of services begin with it. */
const OF_NAMES = /e/i
/** The same letter this often is a name for something: Y公司. */
const LABEL = 3

export function findLabels(letters: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return new Set([...counts].flatMap(([letter, count]) => (count >= LABEL ? [letter] : [])))
}

/** With words a letter inside one is a warning, without them it is only strange. */
export function judgeLoneLetter(lone: LoneLetter, words: WordSegmenter | null): LineFinding | null {
  const { at, letter, before, after, isUsual } = lone
  if (isUsual) return null
  const split = words ? findSplitWord(lone, words) : null
  if (split)
    return {
      start: at + split.start,
      end: at + split.start + split.word.length + 1,
      severity: 'warning',
      message: 'residue/stray-letter.message',
      values: {
        text: before.slice(split.start) + letter + after.slice(0, split.word.length + split.start),
        word: split.word,
        letter,
      },
      suggestions: [split.word],
    }
  if (OF_NAMES.test(letter)) return null
  return {
    start: at - 1,
    end: at + 2,
    severity: 'info',
    message: 'residue/stray-letter.message.lone',
    values: { text: before.slice(-1) + letter + after.slice(0, 1), letter },
    suggestions: [],
  }
}
