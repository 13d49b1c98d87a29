/** Where each line stands: what the rules are told besides its text. */
import type { DocumentLine } from '../document/line'
import type { Markup } from '../document/markup'
import type { TextKind } from '../genres/types'
import type { Outline } from '../outline/types'
import type { AnalysedReport, Place } from './rule'

/** Signature, date, notes and copies stand in the last lines of a report. */
const LINES_AT_END = 6

export interface PlaceInput {
  lines: readonly DocumentLine[]
  markup: Markup
  outline: Outline
  reports: readonly AnalysedReport[]
  textKind: TextKind
}

/** One place a line. Equal places are the same object, also between two calls. */
export function createPlaceFinder(): (input: PlaceInput) => Place[] {
  const known = new Map<string, Place>()

  function intern(place: Place): Place {
    const key = `${place.kind}|${place.textKind}|${place.markdown}|${place.genre}|${place.part}|${place.atEnd}`
    const same = known.get(key)
    if (same) return same
    known.set(key, place)
    return place
  }

  return ({ lines, markup, outline, reports, textKind }) => {
    const kinds = findKinds(lines, markup, outline, reports)
    const places: Place[] = []
    for (const report of reports) {
      const { firstLine, endLine } = report.range
      const genre = report.assessment.genre?.id ?? null
      const parts = findParts(report)
      const endStart = findEndStart(lines, firstLine, endLine)
      for (let index = firstLine; index < endLine; index++) {
        const kind = kinds[index] ?? 'body'
        const part = parts[index - firstLine] ?? null
        const atEnd = index >= endStart
        const previous = places[places.length - 1]
        const same =
          previous?.kind === kind &&
          previous.part === part &&
          previous.atEnd === atEnd &&
          previous.genre === genre
        places.push(
          same
            ? previous
            : intern({ kind, textKind, markdown: markup.markdown, genre, part, atEnd }),
        )
      }
    }
    return places
  }
}

function findKinds(
  lines: readonly DocumentLine[],
  markup: Markup,
  outline: Outline,
  reports: readonly AnalysedReport[],
): Place['kind'][] {
  const kinds = lines.map(({ line }, index): Place['kind'] => {
    if (markup.code.has(index)) return 'code'
    if (line.source.cell) return 'cell'
    return line.source.kind === 'quote' ? 'quote' : 'body'
  })
  for (const heading of outline.headings)
    if (heading.kind === 'block' && kinds[heading.lineIndex] === 'body')
      kinds[heading.lineIndex] = 'heading'
  for (const { range } of reports) if (range.titleLine !== null) kinds[range.titleLine] = 'title'
  return kinds
}

/** The smallest part around each line: causes inside problems win over problems. */
function findParts({ range, assessment }: AnalysedReport): (string | null)[] {
  const parts = new Array<string | null>(range.endLine - range.firstLine).fill(null)
  const ranges = assessment.parts.flatMap(({ id, firstLine, endLine }) =>
    firstLine === null || endLine === null ? [] : [{ id, firstLine, endLine }],
  )
  ranges.sort((a, b) => b.endLine - b.firstLine - (a.endLine - a.firstLine))
  for (const { id, firstLine, endLine } of ranges)
    parts.fill(id, Math.max(0, firstLine - range.firstLine), Math.max(0, endLine - range.firstLine))
  return parts
}

function findEndStart(lines: readonly DocumentLine[], first: number, end: number): number {
  let filled = 0
  let index = end
  while (index > first && filled < LINES_AT_END) {
    index--
    if (lines[index]?.line.text.trim() !== '') filled++
  }
  return index
}
