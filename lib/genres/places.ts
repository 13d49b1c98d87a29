/** Parts that are known by where they stand: opening, closing, signature. */
import type { DocumentLine, Line } from '../document/line'
import { memoizeByLine } from '../document/line'
import type { ReportRange } from '../outline/types'
import type { Genre } from './compile-genre'
import { isAddressee } from './frame'
import { firstWrittenLines, lastWrittenLines } from './line-facts'
import { compilePatterns, matchesAny } from './pattern'
import { LONGEST_BYLINE, placeData } from './place-data'

/** The opening is one of the first written lines. */
const OPENING_LINES = 8
const CLOSING_LINES = 6
/** A paragraph before the first chapter is an opening from this length on. */
export const SHORTEST_LEAD = 30
/** The same where every text begins with a sentence. */
export const SHORTEST_FIRST_SENTENCE = 12
const byline = compilePatterns([...placeData.salutation, ...placeData.byline])
const signatureAnywhere = compilePatterns(placeData.signature.anywhere)
const signatureAtEnd = compilePatterns(placeData.signature.end)

const isByline = memoizeByLine(
  ({ text }) => text.length <= LONGEST_BYLINE && matchesAny(byline, text.trim()),
)

/** Lines at the head of the report that may hold its opening. */
export function openingLines(
  lines: readonly DocumentLine[],
  range: ReportRange,
  firstChapter: number | null,
  titleLine: number | null,
): number[] {
  const endLine = Math.min(range.endLine, firstChapter ?? range.endLine)
  return firstWrittenLines(lines, { firstLine: range.firstLine, endLine }, OPENING_LINES).filter(
    (index) => index !== titleLine,
  )
}

export function closingLines(lines: readonly DocumentLine[], range: ReportRange): number[] {
  return lastWrittenLines(lines, range, CLOSING_LINES)
}

/** Index of the line with the opening of this genre; null when it has none. */
export function findOpening(
  lines: readonly DocumentLine[],
  candidates: readonly number[],
  genre: Genre,
  { takesLead, shortestLead }: { takesLead: boolean; shortestLead: number },
): number | null {
  const formula = candidates.find((index) => {
    const line = lines[index]?.line
    // Whom the text speaks to may tell its genre, and opens nothing.
    if (!line || isAddressee(line)) return false
    const signs = genre.headSignsOf(line)
    return signs.opens || signs.continues
  })
  if (formula !== undefined) return formula
  if (!takesLead) return null
  const lead = candidates.find((index) => {
    const line = lines[index]?.line
    return line !== undefined && isLead(line, shortestLead)
  })
  return lead ?? null
}

function isLead(line: Line, shortest: number): boolean {
  return line.text.trim().length >= shortest && !isByline(line) && !isAddressee(line)
}

export function findClosing(
  lines: readonly DocumentLine[],
  candidates: readonly number[],
  genre: Genre,
  opening: number | null,
): number | null {
  const found = candidates.find((index) => {
    const line = lines[index]?.line
    return line !== undefined && index !== opening && genre.footSignsOf(line).closes
  })
  return found ?? null
}

export function findSignature(
  lines: readonly DocumentLine[],
  head: readonly number[],
  tail: readonly number[],
): number | null {
  const matches = (index: number, patterns: typeof byline) => {
    const text = lines[index]?.line.text.trim() ?? ''
    return text.length <= LONGEST_BYLINE && matchesAny(patterns, text)
  }
  return (
    tail.find((index) => matches(index, signatureAtEnd) || matches(index, signatureAnywhere)) ??
    head.find((index) => matches(index, signatureAnywhere)) ??
    null
  )
}
