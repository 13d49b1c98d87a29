/**
 * What is measured together: each group runs in turn and is compared with one of its own. The full
 * analysis has every rule on, those too that wait for words and terms.
 */
import { textSnapshot } from '../../lib/editors/file/text-snapshot'
import type { WordSegmenter } from '../../lib/segmentation/types'
import {
  analyseFully,
  deleteParagraph,
  editMiddle,
  insertHeading,
  updateWith,
} from './analysis-work'
import type { Rounds, Work } from './measure'
import type { Peer } from './peers'
import { createSampleText, createStrippedText, createUnpunctuatedText } from './sample-text'

export interface Group {
  title: string
  /** The name that the others are compared with. */
  base: string
  rounds: Rounds
  works: Readonly<Record<string, Work>>
}

const LENGTH = 100_000
const LONG_LENGTH = 1_000_000
const HOSTILE_LENGTH = 10_000

export function createGroups(words: WordSegmenter, peers: readonly Peer[]): Group[] {
  return [
    besidePeers(
      LENGTH,
      { counted: 21, warmups: 12 },
      words,
      peers.filter(({ slow }) => !slow),
    ),
    besideSlowPeers(
      words,
      peers.filter(({ slow }) => slow),
    ),
    besidePeers(
      LONG_LENGTH,
      { counted: 5, warmups: 2 },
      words,
      peers.filter(({ slow }) => !slow),
    ),
    growth(words),
    hostile('full analysis', (text) => analyseFully(textSnapshot(text), words)),
    hostile('words alone', (text) => () => words.segment(text)),
  ]
}

function besidePeers(
  length: number,
  rounds: Rounds,
  words: WordSegmenter,
  peers: readonly Peer[],
): Group {
  const text = createSampleText(length)
  const snapshot = textSnapshot(text)
  const able = peers.filter(({ longest = length }) => longest >= length)
  return {
    title: `${length} characters`,
    base: 'full analysis',
    rounds,
    works: {
      'full analysis': analyseFully(snapshot, words),
      'first report, before the words are there': analyseFully(snapshot, null),
      'one edit in the middle': updateWith(snapshot, words, editMiddle),
      'one heading inserted': updateWith(snapshot, words, insertHeading),
      'one paragraph deleted': updateWith(snapshot, words, deleteParagraph),
      ...checkWithEach(text, able),
    },
  }
}

function besideSlowPeers(words: WordSegmenter, peers: readonly Peer[]): Group {
  const text = createSampleText(LENGTH)
  return {
    title: `${LENGTH} characters, slow peers`,
    base: 'full analysis',
    rounds: { counted: 3, warmups: 1 },
    works: {
      'full analysis': analyseFully(textSnapshot(text), words),
      'segmentit with the linear tokenizer, every paragraph': () =>
        text.split('\n').map((paragraph) => words.segment(paragraph)),
      ...checkWithEach(text, peers),
    },
  }
}

function checkWithEach(text: string, peers: readonly Peer[]): Record<string, Work> {
  return Object.fromEntries(peers.map(({ name, check }) => [name, () => check(text)]))
}

function growth(words: WordSegmenter): Group {
  const lengths = [10_000, LENGTH, LONG_LENGTH]
  return {
    title: 'growth of the full analysis',
    base: `${LENGTH} characters`,
    rounds: { counted: 7, warmups: 3 },
    works: Object.fromEntries(
      lengths.map((length) => [
        `${length} characters`,
        analyseFully(textSnapshot(createSampleText(length)), words),
      ]),
    ),
  }
}

/** Texts that nobody writes, and that must not take more than linear time. By name, of any length. */
const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'ordinary report': createSampleText,
  'equal Han characters': (length) => '长'.repeat(length),
  'unpunctuated Han characters': createUnpunctuatedText,
  'report without its marks': createStrippedText,
  'equal asterisks': (length) => '*'.repeat(length),
  'opening quotes only': (length) => '“'.repeat(length),
  'parentheses only': (length) => '（一）'.repeat(length / 3),
  'numbered lines only': (length) => '1.\n'.repeat(length / 3),
  'enumeration only': (length) => '一是；'.repeat(length / 3),
  'digits only': (length) => '2025'.repeat(length / 4),
  'sums only': (length) => '共12件，其中3件、4件。'.repeat(length / 13),
  'blanks only': (length) => 'X个，'.repeat(length / 3),
  'slips only': (length) => '战斗堡垒做用'.repeat(length / 6),
  'names one character apart': (length) => '“双周论坛”“双周讲坛”'.repeat(length / 12),
  'one paragraph over and over': (length) =>
    `${'开展走访，解决问题。'.repeat(5)}\n`.repeat(length / 51),
}

function hostile(what: string, toWork: (text: string) => Work): Group {
  return {
    title: `${what} of ${HOSTILE_LENGTH} characters`,
    base: 'ordinary report',
    rounds: { counted: 21, warmups: 12 },
    works: Object.fromEntries(
      Object.entries(HOSTILE_TEXTS).map(([name, create]) => [name, toWork(create(HOSTILE_LENGTH))]),
    ),
  }
}

/** The factor by which the longer hostile texts are longer. */
export const HOSTILE_GROWTH = 4

/** Each hostile text and one that is four times as long, under the names `name` and `name, longer`. */
export function createHostileGrowth(words: WordSegmenter): Record<string, Work> {
  return Object.fromEntries(
    Object.entries(HOSTILE_TEXTS).flatMap(([name, create]) => [
      [name, analyseFully(textSnapshot(create(HOSTILE_LENGTH)), words)],
      [
        `${name}, longer`,
        analyseFully(textSnapshot(create(HOSTILE_GROWTH * HOSTILE_LENGTH)), words),
      ],
    ]),
  )
}
