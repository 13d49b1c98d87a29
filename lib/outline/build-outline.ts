/** Builds the outline of a document from its lines. */
import { detectMarkup } from '../document/markup'
import { findExcludedLines, findWrappedLines } from './excluded-lines'
import { findHeadings, type HeadingCandidate, type HeadingInput } from './headings'
import { readLineFacts } from './line-facts'
import { findNesting } from './nesting'
import { collectPoints } from './points'
import { findReports } from './reports'
import type { BuildOutline, Heading, ReportRange } from './types'

/** Headings with their tree, points, and the reports the document holds. Linear in the count of lines. */
export const buildOutline: BuildOutline = (lines, markup = detectMarkup(lines)) => {
  const facts = lines.map(({ line }) => readLineFacts(line))
  const excluded = findExcludedLines(lines, facts, markup.code)
  const isExcluded = (index: number) => excluded[index] === 1
  const input: HeadingInput = { lines, facts, excluded, wrapped: findWrappedLines(facts) }
  const reports = findReports({ lines, facts, wrapped: input.wrapped, excluded: isExcluded })
  const headings = reports.flatMap((range) => nestHeadings(input, range))
  const headingLines = new Set(headings.map(({ lineIndex }) => lineIndex))
  return {
    headings,
    roots: headings.filter(({ parent }) => parent === null),
    points: collectPoints(lines, facts, (index) => headingLines.has(index), isExcluded),
    reports,
  }
}

function nestHeadings(input: HeadingInput, range: ReportRange): Heading[] {
  const candidates = findHeadings(input, range)
  const headings: Heading[] = []
  for (const [index, { level, parent }] of findNesting(candidates).entries()) {
    const candidate = candidates[index]
    if (!candidate) continue
    const above = headings[parent] ?? null
    const heading = createHeading(input, candidate, level, above)
    above?.children.push(heading)
    headings.push(heading)
  }
  return headings
}

function createHeading(
  { lines }: HeadingInput,
  { lineIndex, fact }: HeadingCandidate,
  level: number,
  parent: Heading | null,
): Heading {
  const { title, titleStart, titleEnd, kind } = fact.heading
  return {
    lineIndex,
    paragraph: lines[lineIndex]?.paragraph ?? 0,
    marker: fact.shownNumber === null ? fact.marker : null,
    shownNumber: fact.shownNumber,
    title,
    titleStart,
    titleEnd,
    kind,
    level,
    parent,
    children: [],
  }
}
