/** Keeps what depends on the numbers of a document alone while an edit does not touch them. */
import type { DocumentLine } from '../../../../document/line'
import type { Heading } from '../../../../outline/types'
import type { AnalysedDocument, AnalysedReport } from '../../../rule'
import { collectBlankLines, collectNumberedLines, collectWords } from './numbered-lines'

/** All that such results may be made of. */
interface Numbering {
  readonly lines: readonly unknown[]
  readonly words: readonly unknown[]
  readonly blanks: readonly unknown[]
  readonly headings: readonly Heading[]
  readonly reports: readonly AnalysedReport[]
}

/** By the lines of a document, so that documents do not meet and nothing outlives them. */
const kept = new WeakMap<readonly DocumentLine[], Numbering>()

/**
 * The result of a pure function of the numbers, headings, kinds of lines and reports of a document;
 * the same object as before while none of them changed.
 */
export function keepByNumbering<Result extends object>(
  compute: (document: AnalysedDocument) => Result,
): (document: AnalysedDocument) => Result {
  const results = new WeakMap<Numbering, Result>()
  return (document) => {
    const numbering = readNumbering(document)
    const before = results.get(numbering)
    if (before !== undefined) return before
    const result = compute(document)
    results.set(numbering, result)
    return result
  }
}

/** The same object as for the document before while nothing of it is another. */
function readNumbering(document: AnalysedDocument): Numbering {
  const numbering: Numbering = {
    lines: collectNumberedLines(document),
    words: collectWords(document),
    blanks: collectBlankLines(document),
    headings: document.outline.headings,
    reports: document.reports,
  }
  for (const lines of [document.lines, document.changed?.before.lines]) {
    const before = lines && kept.get(lines)
    if (!before || !isSame(before, numbering)) continue
    kept.set(document.lines, before)
    return before
  }
  kept.set(document.lines, numbering)
  return numbering
}

function isSame(before: Numbering, after: Numbering): boolean {
  return (
    before.lines === after.lines &&
    before.words === after.words &&
    before.blanks === after.blanks &&
    areReportsAlike(before.reports, after.reports) &&
    areHeadingsAlike(before.headings, after.headings)
  )
}

function areReportsAlike(
  before: readonly AnalysedReport[],
  after: readonly AnalysedReport[],
): boolean {
  return (
    before.length === after.length &&
    after.every(({ range: { firstLine, endLine, titleLine } }, index) => {
      const known = before[index]?.range
      return (
        known?.firstLine === firstLine && known.endLine === endLine && known.titleLine === titleLine
      )
    })
  )
}

function areHeadingsAlike(before: readonly Heading[], after: readonly Heading[]): boolean {
  if (before === after) return true
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
