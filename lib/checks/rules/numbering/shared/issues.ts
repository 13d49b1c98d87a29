/** All numbering issues of a document, found once and shared by the rules that report them. */

import type { AnalysedDocument } from '../../../rule'
import { escapeForPattern } from './escape-for-pattern'
import { examineSequence, type NumberingIssue } from './examine-sequence'
import { numbersFreely, partNestedLists } from './free-lists'
import { keepByNumbering } from './keep-by-numbering'
import { formatNumeralLike } from './rewrite-marker'
import { readSequences, type Sequence } from './sequences'

/** A bound on looking back keeps hostile input linear. */
const FARTHEST_LINES = 200

const kept = new WeakMap<AnalysedDocument, readonly NumberingIssue[]>()

export function readIssues(document: AnalysedDocument): readonly NumberingIssue[] {
  const before = kept.get(document)
  if (before) return before
  const issues = findIssues(document)
  kept.set(document, issues)
  return issues
}

function findIssues(document: AnalysedDocument): NumberingIssue[] {
  const issues = numbersFreely(document)
    ? examine(document, (sequence) => partNestedLists(document, sequence))
    : examineWhole(document)
  return issues.filter(
    (issue) =>
      issue.kind !== 'gap' || !(isWrittenBetween(document, issue) || isCutAtStart(document, issue)),
  )
}

/** What the numbers alone look like; the text around them may explain it. */
const examineWhole = keepByNumbering((document: AnalysedDocument): readonly NumberingIssue[] =>
  examine(document, (sequence) => [sequence]),
)

function examine(
  document: AnalysedDocument,
  part: (sequence: Sequence) => readonly Sequence[],
): NumberingIssue[] {
  const lastOf = new Map<string, number>()
  return readSequences(document).flatMap((sequence) => {
    const key = `${sequence.reportLine}|${sequence.numbering}`
    // 2.1 begins at 1 whatever 1.3 was.
    const isAddress = sequence.numbering.startsWith('decimal')
    const continued = isAddress ? 0 : (lastOf.get(key) ?? 0)
    lastOf.set(key, sequence.items.at(-1)?.marker.ordinal ?? 0)
    return part(sequence).flatMap((list) => examineSequence(list, continued))
  })
}

/** A text that begins with 第十条 was taken out of a longer one. */
function isCutAtStart({ lines }: AnalysedDocument, { before, item }: NumberingIssue): boolean {
  const text = lines[item.lineIndex]?.line.text ?? ''
  if (before || !text.trimStart().startsWith(item.marker.text)) return false
  for (let index = 0; index < item.lineIndex; index++)
    if (lines[index]?.line.text.trim() !== '') return false
  return true
}

/** Whether the missing number stands inside the text before, as in a paragraph that lost its line break. */
function isWrittenBetween(
  { lines }: AnalysedDocument,
  { sequence, item, before, expected }: NumberingIssue,
): boolean {
  const nearest = before?.lineIndex ?? sequence.parentLine ?? sequence.reportLine
  const first = Math.max(nearest, item.lineIndex - FARTHEST_LINES)
  const numeral = escapeForPattern(formatNumeralLike(item.marker, expected))
  const isBracketed = /^[（(]/.test(item.marker.text)
  const written = new RegExp(
    isBracketed
      ? `[（(]${numeral}[）)]`
      : `(?:^|[。；：:！？!?\\s”）])${numeral}(?:[、）)]|[.．，,](?!\\d))`,
  )
  for (let index = first; index < item.lineIndex; index++)
    if (written.test(lines[index]?.line.text ?? '')) return true
  return false
}
