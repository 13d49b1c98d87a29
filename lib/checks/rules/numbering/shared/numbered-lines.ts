/** The lines that the numbering of a document is made of. */
import type { Line } from '../../../../document/line'
import { type LineFacts, readLineFacts } from '../../../../outline/line-facts'
import type { Marker } from '../../../../outline/types'
import { collectFromLines } from '../../../collect-lines'
import { type LineWord, readLineWords } from './line-words'

export interface NumberedLine {
  lineIndex: number
  line: Line
  facts: LineFacts
  /** Neither cell nor quote nor code. */
  isText: boolean
}

export interface WordItem extends LineWord {
  lineIndex: number
}

const NO_LINES: readonly NumberedLine[] = []
const NO_WORDS: readonly WordItem[] = []
const NO_BLANKS: readonly { lineIndex: number }[] = []

/** Lines with a number, and those that say what the numbers below them count. */
export const collectNumberedLines = collectFromLines<NumberedLine>({
  take(line, { kind }, lineIndex) {
    const facts = readLineFacts(line)
    if (facts.text === '' || !(facts.marker || facts.contentsTitle || facts.attachments))
      return NO_LINES
    return [{ lineIndex, line, facts, isText: kind === 'body' || kind === 'heading' }]
  },
  move: ({ line, facts, isText }, lineIndex) => ({ lineIndex, line, facts, isText }),
  isAlike: (one, other) => one.isText === other.isText && areFactsAlike(one.facts, other.facts),
})

/** Which lines are blank, as they neither end nor part a list. */
export const collectBlankLines = collectFromLines<{ lineIndex: number }>({
  take: (line, _place, lineIndex) =>
    readLineFacts(line).text === '' ? [{ lineIndex }] : NO_BLANKS,
  move: (_blank, lineIndex) => ({ lineIndex }),
  isAlike: () => true,
})

/** Items counted in words (一是, 第一，, 首先，). */
export const collectWords = collectFromLines<WordItem>({
  take(line, { kind }, lineIndex) {
    const words = readLineWords(line)
    if (words.length === 0 || kind === 'code' || kind === 'cell' || kind === 'quote')
      return NO_WORDS
    return words.map((word) => placeWord(word, lineIndex))
  },
  move: placeWord,
  isAlike: (one, other) =>
    one.family === other.family &&
    one.start === other.start &&
    one.end === other.end &&
    one.ordinal === other.ordinal &&
    one.isAtStart === other.isAtStart &&
    one.isAnnounced === other.isAnnounced &&
    one.isLone === other.isLone,
})

/** Written out: copies of thousands of items by `...` take several times as long. */
function placeWord(word: LineWord, lineIndex: number): WordItem {
  const { family, start, end, ordinal, isAtStart, isAnnounced, isLone } = word
  return { lineIndex, family, start, end, ordinal, isAtStart, isAnnounced, isLone }
}

function areFactsAlike(before: LineFacts, after: LineFacts): boolean {
  return (
    before.numbering === after.numbering &&
    before.shownNumber === after.shownNumber &&
    before.style === after.style &&
    before.contents === after.contents &&
    before.contentsTitle === after.contentsTitle &&
    // The number of its first attachment is read from the text.
    !before.attachments &&
    !after.attachments &&
    areMarkersAlike(before.marker, after.marker)
  )
}

function areMarkersAlike(before: Marker | null, after: Marker | null): boolean {
  if (!before || !after) return before === after
  return (
    before.text === after.text && before.start === after.start && before.scheme === after.scheme
  )
}
