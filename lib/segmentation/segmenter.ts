import {
  ChsNameOptimizer,
  ChsNameTokenizer,
  DatetimeOptimizer,
  DictOptimizer,
  POSTAG,
  Segment,
  type SegmentitToken,
} from 'segmentit/dist/esm/segmentit.js'
import { DICTIONARY_NAMES } from './dictionary-files'
import { fillTable } from './fill-table'
import { LinearDictTokenizer, LONGEST_WORD } from './linear-dict-tokenizer'
import { type TextRun, textRuns } from './text-runs'
import type { DictionarySegmenter, DictionaryTexts, Word } from './types'
import { userDictionary } from './user-words'

/**
 * segmentit's optimizers splice arrays and join ever longer strings of numerals, which is quadratic
 * in the length of a run; they see this many UTF-16 units at a time.
 */
const WINDOW = 240
/** A window's words beyond this offset are cut again with the next window, which sees what follows. */
const SAFE_END = WINDOW - LONGEST_WORD

const PART_OF_SPEECH_OF_RUN = {
  letters: POSTAG.A_NX ?? 0,
  digits: POSTAG.A_M ?? 0,
}

/**
 * A segmenter over the given dictionaries, the project's own words and `terms`. Building it takes some
 * 100 ms. Offsets are exact for any text: each word is the slice of the text between them.
 */
export function createSegmenter(
  dictionaries: DictionaryTexts,
  terms: readonly string[] = [],
): DictionarySegmenter {
  const segment = new Segment()
  // Modules for addresses, Latin letters and marks are left out: they never see such text.
  segment.use([
    LinearDictTokenizer,
    ChsNameTokenizer,
    ChsNameOptimizer,
    DictOptimizer,
    DatetimeOptimizer,
  ])
  // Creates the table, which is filled here: segmentit takes twice as long and fills a second one.
  segment.loadDict('')
  const table = segment.getDict('TABLE')
  for (const name of DICTIONARY_NAMES) fillTable(table, dictionaries[name])
  fillTable(table, userDictionary(terms.filter((term) => !Object.hasOwn(table, term))))
  return {
    segment: (text) => segmentText(segment, text),
    isWord: (text) => Object.hasOwn(table, text),
  }
}

function segmentText(segment: Segment, text: string): Word[] {
  const words: Word[] = []
  for (const run of textRuns(text)) {
    if (run.kind === 'han') cutHanRun(segment, run, words)
    else {
      words.push({
        start: run.start,
        end: run.start + run.text.length,
        text: run.text,
        partOfSpeech: PART_OF_SPEECH_OF_RUN[run.kind],
      })
    }
  }
  return words
}

/** Cuts a run window by window, each beginning where the last trusted word of the one before ended. */
function cutHanRun(segment: Segment, run: TextRun, words: Word[]): void {
  let from = 0
  while (from < run.text.length) {
    const to = windowEnd(run.text, from)
    const isLast = to === run.text.length
    let offset = from
    for (const token of segment.doSegment(run.text.slice(from, to))) {
      if (!isLast && offset > from && offset + token.w.length - from > SAFE_END) break
      words.push(...wordsOfToken(segment, run.start + offset, token))
      offset += token.w.length
    }
    from = offset
  }
}

function windowEnd(text: string, from: number): number {
  const end = Math.min(from + WINDOW, text.length)
  const last = text.charCodeAt(end - 1)
  const splitsPair = end < text.length && last >= 0xd800 && last <= 0xdbff
  return splitsPair ? end - 1 : end
}

/** segmentit joins an adjective and its particle (`重要的`); here they are two words. */
function wordsOfToken(segment: Segment, start: number, token: SegmentitToken): Word[] {
  const word = wordAt(start, token.w, token.p)
  const isJoined = word.text.length > 1 && word.text.endsWith('的')
  if (!isJoined || Object.hasOwn(segment.getDict('TABLE'), word.text)) return [word]
  const body = word.text.slice(0, -1)
  return [
    wordAt(start, body, word.partOfSpeech),
    wordAt(start + body.length, '的', POSTAG.D_U ?? 0),
  ]
}

function wordAt(start: number, text: string, partOfSpeech: SegmentitToken['p']): Word {
  const bits = Array.isArray(partOfSpeech) ? partOfSpeech[0] : partOfSpeech
  return { start, end: start + text.length, text, partOfSpeech: bits ?? 0 }
}
