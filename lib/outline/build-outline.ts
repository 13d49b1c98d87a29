/** Builds the outline of a document from its lines. */
import type { DocumentLine } from '../document/line'
import { detectMarkup, type Markup } from '../document/markup'
import { findExcludedLines, findWrappedLines } from './excluded-lines'
import { findHeadings, type HeadingCandidate, type HeadingInput } from './headings'
import { type LineFacts, readLineFacts } from './line-facts'
import { findNesting } from './nesting'
import { collectPoints } from './points'
import { findReports } from './reports'
import { findChangedText } from './shape'
import type { BuildOutline, Heading, Outline, PointItem, ReportRange } from './types'

/** Headings with their tree, points, and the reports the document holds. Linear in the count of lines. */
export const buildOutline: BuildOutline = (lines, markup = detectMarkup(lines)) =>
  build(
    lines,
    lines.map(({ line }) => readLineFacts(line)),
    markup,
  ).outline

/** The same, keeping the tree while an edit changes nothing but the words of running text. */
export function createOutlineBuilder(): BuildOutline {
  let last: Built | null = null
  return (lines, markup = detectMarkup(lines)) => {
    const before: Built | null = last
    const facts = lines.map((line, index) =>
      before && line === before.lines[index]
        ? (before.facts[index] ?? readLineFacts(line.line))
        : readLineFacts(line.line),
    )
    const changed = before && findChangedText(before, { lines, facts })
    last =
      before && changed
        ? { ...before, lines, facts, outline: updatePoints(before, lines, facts, changed) }
        : build(lines, facts, markup)
    return last.outline
  }
}

/** The same outline where none of the changed lines held or holds an enumeration. */
function updatePoints(
  before: Built,
  lines: readonly DocumentLine[],
  facts: readonly LineFacts[],
  changed: readonly number[],
): Outline {
  const isPlain = (fact: LineFacts | undefined) => fact?.enumerations.length === 0
  if (changed.every((index) => isPlain(before.facts[index]) && isPlain(facts[index])))
    return before.outline
  return { ...before.outline, points: findPoints(before, lines, facts) }
}

interface Built {
  lines: readonly DocumentLine[]
  facts: readonly LineFacts[]
  excluded: Uint8Array
  headingLines: ReadonlySet<number>
  outline: Outline
}

function build(lines: readonly DocumentLine[], facts: readonly LineFacts[], markup: Markup): Built {
  const excluded = findExcludedLines(lines, facts, markup.code)
  const isExcluded = (index: number) => excluded[index] === 1
  const input: HeadingInput = { lines, facts, excluded, wrapped: findWrappedLines(facts) }
  const reports = findReports({ lines, facts, wrapped: input.wrapped, excluded: isExcluded })
  const headings = reports.flatMap((range) => nestHeadings(input, range))
  const headingLines = new Set(headings.map(({ lineIndex }) => lineIndex))
  const roots = headings.filter(({ parent }) => parent === null)
  const points = findPoints({ excluded, headingLines }, lines, facts)
  return { lines, facts, excluded, headingLines, outline: { headings, roots, points, reports } }
}

function findPoints(
  { excluded, headingLines }: Pick<Built, 'excluded' | 'headingLines'>,
  lines: readonly DocumentLine[],
  facts: readonly LineFacts[],
): PointItem[] {
  return collectPoints(
    lines,
    facts,
    (index) => headingLines.has(index),
    (index) => excluded[index] === 1,
  )
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
