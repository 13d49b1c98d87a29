/** `战斗堡垒做用`, `贯彻落时`: a term of official prose with one slip in it (practice). */
import { type Line, memoizeByLine } from '../../../document/line'
import type { Severity } from '../../../report'
import type { NearMiss } from '../../../terms/slips/near-miss'
import type { CheckedTerms, TermChecker } from '../../../terms/term-checker'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { isCalledWrong, isInTitle } from './shared/exempt'

interface Placed {
  lineIndex: number
  text: string
  miss: NearMiss
  inTitle: boolean
}

const NOTHING: readonly Placed[] = []

/** Terms come with the dictionaries, once in the life of a page or worker. */
const checkers = new WeakMap<TermChecker, (line: Line) => CheckedTerms>()

export const nearMiss = defineDocumentRule({
  id: 'terms/near-miss',
  severity: 'warning',
  check(document) {
    const { terms, textKind } = document
    if (!terms || textKind === 'guide' || textKind === 'other') return []
    const check = checkerOf(terms)
    const placed = collect(document, check)
    if (placed.length === 0) return []
    const right = rightForms(document, placed, check)
    const counts = new Map<string, number>()
    for (const { text } of placed) counts.set(text, (counts.get(text) ?? 0) + 1)
    return placed.flatMap((one) => judge(one, counts.get(one.text) ?? 0, right.has(one.miss.word)))
  },
})

function checkerOf(terms: TermChecker): (line: Line) => CheckedTerms {
  const known = checkers.get(terms)
  if (known) return known
  const check = memoizeByLine(({ text }) => terms.check(text))
  checkers.set(terms, check)
  return check
}

function collect(
  { lines, places }: AnalysedDocument,
  check: (line: Line) => CheckedTerms,
): readonly Placed[] {
  let placed: Placed[] | null = null
  for (let lineIndex = 0; lineIndex < lines.length; lineIndex++) {
    const line = lines[lineIndex]?.line
    if (!line) continue
    const misses = check(line).nearMisses
    if (misses.length === 0 || places[lineIndex]?.kind === 'code') continue
    for (const miss of misses) {
      const { start, end } = miss
      if (isCalledWrong(line.text, start, end)) continue
      placed ??= []
      const text = line.text.slice(start, end)
      placed.push({ lineIndex, text, miss, inTitle: isInTitle(line.text, start) })
    }
  }
  return placed ?? NOTHING
}

/** Which of the words that are near misses stand somewhere in their right form. */
function rightForms(
  { lines }: AnalysedDocument,
  placed: readonly Placed[],
  check: (line: Line) => CheckedTerms,
): Set<string> {
  const asked = new Set(placed.map(({ miss }) => miss.word))
  const right = new Set<string>()
  for (const { line } of lines)
    for (const word of check(line).right) if (asked.has(word)) right.add(word)
  return right
}

function judge(
  { lineIndex, text, miss, inTitle }: Placed,
  count: number,
  hasRight: boolean,
): DocumentFinding[] {
  // What is written so again and again is a wording of its own.
  if (miss.strength !== 'sure' && count > 1) return []
  if (!hasRight && (miss.strength === 'weak' || inTitle)) return []
  if (miss.strength === 'weak' && inTitle) return []
  return [
    {
      lineIndex,
      start: miss.start,
      end: miss.end,
      severity: severityOf(miss, hasRight && !inTitle),
      message: hasRight ? 'terms/near-miss.message.both' : 'terms/near-miss.message',
      values: { text, word: miss.word },
      suggestions: [miss.word],
    },
  ]
}

function severityOf({ strength, word }: NearMiss, hasRight: boolean): Severity {
  if (strength === 'sure') return hasRight ? 'error' : 'warning'
  // Four characters are hit by ordinary words now and then.
  return strength === 'likely' && hasRight && word.length > 4 ? 'warning' : 'info'
}
