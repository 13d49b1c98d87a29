/** Builds the outline of a document from its lines. */
import type { DocumentLine } from '../document/line'
import { findLineSplice, type LineSplice, spliceValues } from '../document/line-splice'
import { detectMarkup, type Markup } from '../document/markup'
import { findExcludedLines, findWrappedLines } from './excluded-lines'
import { findHeadings, type HeadingCandidate, type HeadingInput } from './headings'
import { type LineFacts, readLineFacts } from './line-facts'
import { findNesting } from './nesting'
import { collectPoints, type PointInput, USES, updatePoints } from './points'
import { findReports } from './reports'
import { isOnlyTextChanged } from './shape'
import type { BuildOutline, Heading, Outline, ReportRange } from './types'

/** Headings with their tree, points, and the reports the document holds. Linear in the count of lines. */
export const buildOutline: BuildOutline = (lines, markup = detectMarkup(lines)) =>
  build(readReading(lines, null, null), markup, null, null).outline

/** The same, keeping what an edit does not touch. */
export function createOutlineBuilder(): BuildOutline {
  let last: Built | null = null
  return (lines, markup = detectMarkup(lines), known = null) => {
    const splice =
      last && (known?.before === last.lines ? known : findLineSplice(last.lines, lines))
    const reading = readReading(lines, last, splice)
    last =
      last && splice && isOnlyTextChanged(last, reading, splice)
        ? updateText(last, reading, splice)
        : build(reading, markup, last, splice)
    return last.outline
  }
}

interface Reading {
  lines: readonly DocumentLine[]
  facts: readonly LineFacts[]
}

interface Built extends Reading, PointInput {
  outline: Outline
}

function readReading(
  lines: readonly DocumentLine[],
  before: Reading | null,
  splice: LineSplice | null,
): Reading {
  if (!before || !splice) return { lines, facts: lines.map(({ line }) => readLineFacts(line)) }
  const { start, added } = splice
  const come = lines.slice(start, start + added).map(({ line }) => readLineFacts(line))
  return { lines, facts: spliceValues(before.facts, splice, come) }
}

/** The same headings and reports, and the same points where no line with an enumeration changed. */
function updateText(before: Built, { lines, facts }: Reading, splice: LineSplice): Built {
  const after: Built = { ...before, lines, facts }
  if (
    holdsPoints(before.facts, splice.start, splice.removed) ||
    holdsPoints(facts, splice.start, splice.added)
  )
    after.outline = {
      ...before.outline,
      points: updatePoints(before, before.outline.points, after, splice),
    }
  return after
}

function holdsPoints(facts: readonly LineFacts[], first: number, count: number): boolean {
  return facts.slice(first, first + count).some(({ enumerations }) => enumerations.length > 0)
}

function build(
  { lines, facts }: Reading,
  markup: Markup,
  before: Built | null,
  splice: LineSplice | null,
): Built {
  const excluded = findExcludedLines(lines, facts, markup.code)
  const isExcluded = (index: number) => excluded[index] === 1
  const input: HeadingInput = { lines, facts, excluded, wrapped: findWrappedLines(facts) }
  const reports = findReports({ lines, facts, wrapped: input.wrapped, excluded: isExcluded })
  const headings = reports.flatMap((range) => nestHeadings(input, range))
  const roots = headings.filter(({ parent }) => parent === null)
  const after: PointInput = { lines, facts, uses: findUses(excluded, headings) }
  const points =
    before && splice
      ? updatePoints(before, before.outline.points, after, splice)
      : collectPoints(after)
  return { ...after, outline: { headings, roots, points, reports } }
}

function findUses(excluded: Uint8Array, headings: readonly Heading[]): Uint8Array {
  const uses = excluded.map((one) => (one === 1 ? USES.excluded : USES.text))
  for (const { lineIndex } of headings) uses[lineIndex] = USES.heading
  return uses
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
