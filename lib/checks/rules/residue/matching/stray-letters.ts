/** Single small letters between Chinese characters, by the two characters before them. */
import { memoizeByLine } from '../../../../document/line'
import { findMaskedWords } from '../../../../terms/masked-words'
import data from './garbled-patterns.json'
import { wordsOf } from './words'

export interface StrayLetter {
  /** The letter. UTF-16, one unit. */
  at: number
  /** Two characters and the letter: `政治i`. */
  key: string
}

/** X stands for a blank, so it is never looked at here. */
const CANDIDATE = /[a-wyz](?<=[\u3400-\u9fff]{2}.)(?=[\u3400-\u9fff，。、；：！？”》）,.;:!?]|$)/g

export const readMaskedWords = memoizeByLine(({ text }) => findMaskedWords(text))

export const readStrayLetters = memoizeByLine(({ text }): StrayLetter[] =>
  Array.from(text.matchAll(CANDIDATE), ({ index }) => ({
    at: index,
    key: text.slice(index - 2, index + 1),
  })),
)

const INITIALS = new RegExp(
  `(?:${data.initials.map((one) => `${one}(?<![A-Za-z]${one})`).join('|')})(?![A-Za-z])`,
  'g',
)

/** Initials that stand for a name which official prose writes out. Offsets of the initials. */
export const readInitials = memoizeByLine(({ text }) =>
  Array.from(text.matchAll(INITIALS), ({ index, 0: initials }) => ({ index, initials })),
)

/** Words in which a letter keeps a filter from reading them: `D中央`. */
export const readEvasions = memoizeByLine((line) =>
  wordsOf(line, 'evasions').filter(({ start }) => !/[A-Za-z\d]/.test(line.text.charAt(start - 1))),
)

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const FULL_WIDTH = 0xfee0

/** The letters, narrow and wide: every line with a stray one holds one of these. */
export const letterTriggers = [...LETTERS, ...LETTERS.toUpperCase()]
  .flatMap((letter) => [letter, String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH)])
  .join('')
