/** Which lines and sentences of a document say again what an earlier one says. */
import type { Line } from '../../../../document/line'
import { firstAtLine } from '../../../../document/line-splice'
import { collectFromLines } from '../../../collect-lines'
import type { AnalysedDocument, Place } from '../../../rule'
import { createAlikeSearch, findAlike, type PlacedPassage } from './alike-lines'
import { keepSearch, keptResult } from './kept-search'
import {
  bareText,
  LINE_PRINT,
  readPassage,
  readSentences,
  SENTENCES,
  type Sentence,
  SIZE,
} from './passages'
import { countAll, createPrintCounter, isRepeated, type PrintCounter } from './print-counter'

/** A line whose wording stands earlier in the same report. */
export interface RepeatedLine {
  lineIndex: number
  firstLine: number
  /** 0 to 1; 1: the same words. */
  likeness: number
}

export interface RepeatedSentence {
  lineIndex: number
  firstLine: number
  sentence: Sentence
}

export interface RepeatedPassages {
  lines: readonly RepeatedLine[]
  /** Not those of repeated lines. */
  sentences: readonly RepeatedSentence[]
}

/** Shorter lines are headings, labels and signatures. */
const SHORTEST = 12
/** With its marks; beside each other even a shorter line is there by mistake. */
const SHORTEST_LINE = 20
const COLLECTION = 4
const NONE: RepeatedPassages = { lines: [], sentences: [] }

const known = new WeakMap<AnalysedDocument, RepeatedPassages>()

/** The same result for both rules that ask. */
export function findRepeatedPassages(document: AnalysedDocument): RepeatedPassages {
  const before = known.get(document)
  if (before) return before
  const result = search(document)
  known.set(document, result)
  return result
}

function search(document: AnalysedDocument): RepeatedPassages {
  const { reports, lines, textKind } = document
  if (textKind !== 'official' && textKind !== 'news') return NONE
  // A notice and its attachment are one; the reports of a collection are judged each by itself.
  if (reports.length < COLLECTION) return searchBetween(document, 0, lines.length)
  const results = reports.map(({ range }) =>
    searchBetween(document, range.firstLine, range.endLine),
  )
  return {
    lines: results.flatMap((one) => one.lines),
    sentences: results.flatMap((one) => one.sentences),
  }
}

const NO_PASSAGES: readonly PlacedPassage[] = []

const collectPassages = collectFromLines<PlacedPassage>({
  take(line, { kind }, lineIndex) {
    if (line.text.length < SHORTEST || !isRunningText(line, kind)) return NO_PASSAGES
    const passage = readPassage(line)
    return (passage[SIZE] ?? 0) < SHORTEST ? NO_PASSAGES : [{ lineIndex, line, passage }]
  },
  move: ({ line, passage }, lineIndex) => ({ lineIndex, line, passage }),
})

function searchBetween(document: AnalysedDocument, first: number, end: number): RepeatedPassages {
  const all = collectPassages(document)
  const isWhole = first === 0 && end === document.lines.length
  const passages = isWhole ? all : all.slice(firstAtLine(all, first), firstAtLine(all, end))
  const kept = keptResult(passages)
  if (kept) return kept
  const counter = createPrintCounter(passages.reduce((sum, { passage }) => sum + passage.length, 0))
  for (const { passage } of passages) countAll(counter, passage)
  const result = counter.repeated === 0 ? NONE : findRepeated(passages, counter, document)
  keepSearch(passages, counter, result)
  return result
}

function findRepeated(
  passages: readonly PlacedPassage[],
  counter: PrintCounter,
  document: AnalysedDocument,
): RepeatedPassages {
  const repeatedLines = findRepeatedLines(passages, counter, document)
  const excluded = new Set(repeatedLines.map(({ lineIndex }) => lineIndex))
  const others = passages.filter(({ lineIndex }) => !excluded.has(lineIndex))
  return { lines: repeatedLines, sentences: findRepeatedSentences(others, counter) }
}

/** Numbered items of whole sentences count as headings too. */
function isRunningText({ text, source }: Line, kind: Place['kind'] | undefined): boolean {
  if (source.kind === 'synced') return false
  return kind === 'body' || (kind === 'heading' && /[。；]$/.test(text))
}

function findRepeatedLines(
  passages: readonly PlacedPassage[],
  counter: PrintCounter,
  document: AnalysedDocument,
): RepeatedLine[] {
  const found: RepeatedLine[] = []
  const firsts = new Map<number, PlacedPassage>()
  const alikes = createAlikeSearch()
  passages.forEach((one, index) => {
    const { lineIndex, line, passage } = one
    const print = passage[LINE_PRINT] ?? 0
    const first = firsts.get(print)
    if (first && first.line.text !== line.text && bareText(first.line.text) !== bareText(line.text))
      return
    if (first) {
      const isNeighbour = passages[index - 1]?.passage[LINE_PRINT] === print
      const isLong = line.text.trim().length >= SHORTEST_LINE
      if (isLong || (isNeighbour && isNextLine(passages[index - 1], one, document)))
        found.push({ lineIndex, firstLine: first.lineIndex, likeness: 1 })
      return
    }
    if (isRepeated(counter, print)) firsts.set(print, one)
    const alike = findAlike(one, alikes, counter)
    if (alike) found.push({ lineIndex, ...alike })
  })
  return found
}

/** Only blank lines between. */
function isNextLine(
  first: PlacedPassage | undefined,
  second: PlacedPassage,
  { lines }: AnalysedDocument,
): boolean {
  if (!first || second.lineIndex - first.lineIndex > 4) return false
  for (let index = first.lineIndex + 1; index < second.lineIndex; index++)
    if (lines[index]?.line.text.trim() !== '') return false
  return true
}

function findRepeatedSentences(
  passages: readonly PlacedPassage[],
  counter: PrintCounter,
): RepeatedSentence[] {
  const firsts = new Map<number, { lineIndex: number; text: string }>()
  const found: RepeatedSentence[] = []
  for (const { lineIndex, line, passage } of passages) {
    if (!holdsRepeatedSentence(passage, counter)) continue
    for (const sentence of readSentences(line.text)) {
      if (!isRepeated(counter, sentence.print)) continue
      const text = bareText(line.text.slice(sentence.start, sentence.end))
      const first = firsts.get(sentence.print)
      if (!first) firsts.set(sentence.print, { lineIndex, text })
      else if (first.text === text) found.push({ lineIndex, firstLine: first.lineIndex, sentence })
    }
  }
  return dropInner(found)
}

function holdsRepeatedSentence(passage: readonly number[], counter: PrintCounter): boolean {
  for (let index = SENTENCES; index < passage.length; index++)
    if (isRepeated(counter, passage[index] ?? 0)) return true
  return false
}

/** A clause of a sentence that is repeated as a whole; it stands before the sentence. */
function dropInner(found: readonly RepeatedSentence[]): RepeatedSentence[] {
  const kept: RepeatedSentence[] = []
  for (const one of found) {
    const isInner = (other: RepeatedSentence | undefined) =>
      other?.lineIndex === one.lineIndex && other.sentence.start >= one.sentence.start
    while (isInner(kept.at(-1))) kept.pop()
    kept.push(one)
  }
  return kept
}
