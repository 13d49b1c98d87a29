/** Keeps what depends on the numbers of a document alone while an edit does not touch them. */
import { type Line, memoizeByLine } from '../../../../document/line'
import { readLineFacts } from '../../../../outline/line-facts'
import type { Heading, Marker } from '../../../../outline/types'
import type { AnalysedDocument } from '../../../rule'
import { type LineWord, readLineWords } from './line-words'

/** Results by the number of their function, with the document they were last asked for. */
interface Kept {
  document: AnalysedDocument
  results: unknown[]
}

/** Hangs on the document's first line, so that documents do not meet and nothing outlives them. */
const readSlot = memoizeByLine((): { kept: Kept | null } => ({ kept: null }))

let functions = 0

/**
 * The result of a pure function of the numbers, headings, kinds of lines and reports of a document;
 * the same object as before while none of them changed.
 */
export function keepByNumbering<Result extends object>(
  compute: (document: AnalysedDocument) => Result,
): (document: AnalysedDocument) => Result {
  const index = functions++
  return (document) => {
    const first = document.lines[0]?.line
    if (!first) return compute(document)
    const { results } = readKept(readSlot(first), document)
    const before = results[index]
    if (before !== undefined) return before as Result
    const result = compute(document)
    results[index] = result
    return result
  }
}

function readKept(slot: { kept: Kept | null }, document: AnalysedDocument): Kept {
  const { kept } = slot
  if (kept?.document === document) return kept
  const results = kept && isNumberedAlike(kept.document, document) ? kept.results : []
  slot.kept = { document, results }
  return slot.kept
}

function isNumberedAlike(before: AnalysedDocument, after: AnalysedDocument): boolean {
  const { lines, places } = after
  if (before.lines.length !== lines.length || before.reports.length !== after.reports.length)
    return false
  for (const [index, { range }] of after.reports.entries()) {
    const known = before.reports[index]?.range
    if (known?.firstLine !== range.firstLine || known.endLine !== range.endLine) return false
    if (known.titleLine !== range.titleLine) return false
  }
  if (!areHeadingsAlike(before.outline.headings, after.outline.headings)) return false
  for (let index = 0; index < lines.length; index++) {
    if (before.places[index]?.kind !== places[index]?.kind) return false
    const known = before.lines[index]?.line
    const line = lines[index]?.line
    if (known !== line && !(known && line && areLinesAlike(known, line))) return false
  }
  return true
}

function areHeadingsAlike(before: readonly Heading[], after: readonly Heading[]): boolean {
  if (before.length !== after.length) return false
  for (let index = 0; index < after.length; index++) {
    const known = before[index]
    const heading = after[index]
    if (known?.lineIndex !== heading?.lineIndex) return false
    if (known?.parent?.lineIndex !== heading?.parent?.lineIndex) return false
    if (known?.marker?.scheme !== heading?.marker?.scheme) return false
  }
  return true
}

function areLinesAlike(before: Line, after: Line): boolean {
  const known = readLineFacts(before)
  const facts = readLineFacts(after)
  return (
    (known.text === '') === (facts.text === '') &&
    known.numbering === facts.numbering &&
    known.shownNumber === facts.shownNumber &&
    known.style === facts.style &&
    known.contents === facts.contents &&
    known.contentsTitle === facts.contentsTitle &&
    // The number of its first attachment is read from the text.
    !known.attachments &&
    !facts.attachments &&
    areMarkersAlike(known.marker, facts.marker) &&
    areWordsAlike(readLineWords(before), readLineWords(after))
  )
}

function areMarkersAlike(before: Marker | null, after: Marker | null): boolean {
  if (!before || !after) return before === after
  return (
    before.text === after.text && before.start === after.start && before.scheme === after.scheme
  )
}

function areWordsAlike(before: readonly LineWord[], after: readonly LineWord[]): boolean {
  if (before.length !== after.length) return false
  return after.every((word, index) => {
    const known = before[index]
    return (
      known?.family === word.family &&
      known.start === word.start &&
      known.end === word.end &&
      known.ordinal === word.ordinal &&
      known.isAtStart === word.isAtStart &&
      known.isAnnounced === word.isAnnounced &&
      known.isLone === word.isLone
    )
  })
}
