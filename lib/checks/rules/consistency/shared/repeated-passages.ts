/** Which lines and sentences of a document say again what an earlier one says. */

import type { AnalysedDocument, Collected } from '../../../rule'
import { createAlikeSearch, findAlike } from './alike-lines'
import { bareText, type Passage, type Sentence } from './passages'

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

const SHORTEST_LINE = 24
/** Beside each other even a short line is there by mistake. */
const SHORTEST_NEIGHBOUR = 12
const COLLECTION = 4
/** What stands there more often is a refrain of the document. */
const MOST_REPEATS = 3

const known = new WeakMap<AnalysedDocument, RepeatedPassages>()

/** The same result for both rules that ask. `items`: in document order. */
export function findRepeatedPassages(
  items: readonly Collected<Passage>[],
  document: AnalysedDocument,
): RepeatedPassages {
  const before = known.get(document)
  if (before) return before
  const result: { lines: RepeatedLine[]; sentences: RepeatedSentence[] } = {
    lines: [],
    sentences: [],
  }
  for (const own of splitByReport(items, document)) {
    const lines = findRepeatedLines(own, document)
    result.lines.push(...lines)
    result.sentences.push(...findRepeatedSentences(own, document, lines))
  }
  known.set(document, result)
  return result
}

/** A notice and its attachment are one; the reports of a collection are judged each by itself. */
function splitByReport(
  items: readonly Collected<Passage>[],
  { reports }: AnalysedDocument,
): (readonly Collected<Passage>[])[] {
  if (reports.length < COLLECTION) return [items]
  let next = 0
  return reports.map(({ range }) => {
    const first = next
    while (next < items.length && (items[next]?.lineIndex ?? 0) < range.endLine) next++
    return items.slice(first, next)
  })
}

interface FirstLine {
  lineIndex: number
  repeats: number
}

function findRepeatedLines(
  items: readonly Collected<Passage>[],
  { lines }: AnalysedDocument,
): RepeatedLine[] {
  const found: { repeated: RepeatedLine; first: FirstLine }[] = []
  const byHash = new Map<number, FirstLine>()
  const search = createAlikeSearch()
  const textOf = (lineIndex: number) => lines[lineIndex]?.line.text ?? ''
  let previous: Collected<Passage> | null = null
  for (const one of items) {
    const { lineIndex, item } = one
    const first = byHash.get(item.hash)
    const isNeighbour =
      previous?.item.hash === item.hash && isNextLine(previous.lineIndex, lineIndex, textOf)
    previous = one
    if (!first) byHash.set(item.hash, { lineIndex, repeats: 0 })
    if (item.size < (isNeighbour ? SHORTEST_NEIGHBOUR : SHORTEST_LINE)) continue
    if (first && first.repeats >= MOST_REPEATS) {
      first.repeats++
      continue
    }
    if (first && bareText(textOf(first.lineIndex)) === bareText(textOf(lineIndex))) {
      first.repeats++
      found.push({ repeated: { lineIndex, firstLine: first.lineIndex, likeness: 1 }, first })
      continue
    }
    const alike = findAlike(one, search, (index) => lines[index]?.line)
    if (alike) found.push({ repeated: { lineIndex, ...alike }, first: { lineIndex, repeats: 1 } })
  }
  return found.filter(({ first }) => first.repeats <= MOST_REPEATS).map(({ repeated }) => repeated)
}

/** Only blank lines between. */
function isNextLine(first: number, second: number, textOf: (index: number) => string): boolean {
  for (let index = first + 1; index < second && index < first + 4; index++)
    if (textOf(index).trim() !== '') return false
  return second - first <= 4
}

interface FirstSentence extends FirstLine {
  sentence: Sentence
}

function findRepeatedSentences(
  items: readonly Collected<Passage>[],
  { lines }: AnalysedDocument,
  repeatedLines: readonly RepeatedLine[],
): RepeatedSentence[] {
  const excluded = new Set(repeatedLines.map(({ lineIndex }) => lineIndex))
  const firsts = new Map<number, FirstSentence>()
  const found: { repeated: RepeatedSentence; first: FirstSentence }[] = []
  const textOf = (lineIndex: number, { start, end }: Sentence) =>
    bareText(lines[lineIndex]?.line.text.slice(start, end) ?? '')
  for (const { lineIndex, item } of items)
    for (const sentence of item.sentences) {
      const first = firsts.get(sentence.hash)
      if (!first) {
        firsts.set(sentence.hash, { lineIndex, sentence, repeats: 0 })
        continue
      }
      if (excluded.has(lineIndex) || first.sentence.size !== sentence.size) continue
      first.repeats++
      if (first.repeats > MOST_REPEATS) continue
      found.push({ repeated: { lineIndex, firstLine: first.lineIndex, sentence }, first })
    }
  const isSame = ({ repeated, first }: (typeof found)[number]) =>
    first.repeats <= MOST_REPEATS &&
    textOf(first.lineIndex, first.sentence) === textOf(repeated.lineIndex, repeated.sentence)
  return dropInner(found.filter(isSame).map(({ repeated }) => repeated))
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
