/** Where each line stands: what the rules are told besides its text. */
import type { DocumentLine } from '../document/line'
import type { Markup } from '../document/markup'
import { partOfLine } from '../genres/part-of-line'
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
  const known = new Map<string, Map<string | null, Place[]>>()

  /** Places that differ from `place` in part, kind and end only. */
  function siblingsOf({ textKind, markdown, genre }: Omit<Place, 'kind' | 'part' | 'atEnd'>) {
    const key = `${textKind}|${markdown}|${genre}`
    const siblings = known.get(key) ?? new Map<string | null, Place[]>()
    known.set(key, siblings)
    return siblings
  }

  return ({ lines, markup, outline, reports, textKind }) => {
    const kinds = findKinds(lines, markup, outline, reports)
    const places: Place[] = []
    for (const report of reports) {
      const { firstLine, endLine } = report.range
      const genre = report.assessment.genre?.id ?? null
      const endStart = findEndStart(lines, firstLine, endLine)
      const common = { textKind, markdown: markup.markdown, genre }
      const siblings = siblingsOf(common)
      for (let index = firstLine; index < endLine; index++) {
        const kind = kinds[index] ?? 'body'
        const part = partOfLine(report.assessment, index)
        const atEnd = index >= endStart
        const ofPart = siblings.get(part) ?? []
        if (ofPart.length === 0) siblings.set(part, ofPart)
        let place = ofPart.find((one) => one.kind === kind && one.atEnd === atEnd)
        if (!place) {
          place = { ...common, kind, part, atEnd }
          ofPart.push(place)
        }
        places.push(place)
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

function findEndStart(lines: readonly DocumentLine[], first: number, end: number): number {
  let filled = 0
  let index = end
  while (index > first && filled < LINES_AT_END) {
    index--
    if (lines[index]?.line.text.trim() !== '') filled++
  }
  return index
}
