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
      { counted: 11, warmups: 5 },
      words,
      peers.filter(({ slow }) => !slow),
    ),
    besideSlowPeers(
      words,
      peers.filter(({ slow }) => slow),
    ),
    besidePeers(
      LONG_LENGTH,
      { counted: 3, warmups: 2 },
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
      ...checkWithEach(text, peers),
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
    rounds: { counted: 5, warmups: 3 },
    works: Object.fromEntries(
      lengths.map((length) => [
        `${length} characters`,
        analyseFully(textSnapshot(createSampleText(length)), words),
      ]),
    ),
  }
}

function hostile(what: string, toWork: (text: string) => Work): Group {
  const texts = {
    'ordinary report': createSampleText(HOSTILE_LENGTH),
    'equal Han characters': '长'.repeat(HOSTILE_LENGTH),
    'unpunctuated Han characters': createUnpunctuatedText(HOSTILE_LENGTH),
    'report without its marks': createStrippedText(HOSTILE_LENGTH),
    'equal asterisks': '*'.repeat(HOSTILE_LENGTH),
    'opening quotes only': '“'.repeat(HOSTILE_LENGTH),
    'parentheses only': '（一）'.repeat(HOSTILE_LENGTH / 3),
    'numbered lines only': '1.\n'.repeat(HOSTILE_LENGTH / 3),
    'enumeration only': '一是；'.repeat(HOSTILE_LENGTH / 3),
    'digits only': '2025'.repeat(HOSTILE_LENGTH / 4),
    'one paragraph over and over': `${'开展走访，解决问题。'.repeat(5)}\n`.repeat(
      HOSTILE_LENGTH / 51,
    ),
  }
  return {
    title: `${what} of ${HOSTILE_LENGTH} characters`,
    base: 'ordinary report',
    rounds: { counted: 11, warmups: 5 },
    works: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, toWork(text)])),
  }
}
