/** Where each line stands: what the rules are told besides its text. */
import type { DocumentLine } from '../document/line'
import { type LineSplice, spliceValues } from '../document/line-splice'
import type { Markup } from '../document/markup'
import { segmentOfLine } from '../genres/part-of-line'
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
  /** From the lines of the call before. */
  splice?: LineSplice | null
}

type Kind = Place['kind']

/** One place a line. Equal places are the same object, also between two calls. */
export function createPlaceFinder(): (input: PlaceInput) => Place[] {
  const known = new Map<string, Map<string | null, Place[]>>()
  const findOwnKinds = createKindFinder()

  /** Places that differ from `place` in part, kind and end only. */
  function siblingsOf({ textKind, markdown, genre }: Omit<Place, 'kind' | 'part' | 'atEnd'>) {
    const key = `${textKind}|${markdown}|${genre}`
    const siblings = known.get(key) ?? new Map<string | null, Place[]>()
    known.set(key, siblings)
    return siblings
  }

  return ({ lines, markup, outline, reports, textKind, splice = null }) => {
    const kinds = [...findOwnKinds(lines, markup, splice)]
    nameHeadings(kinds, outline, reports)
    const places: Place[] = []
    for (const report of reports) {
      const { firstLine, endLine } = report.range
      const genre = report.assessment.genre?.id ?? null
      const endStart = findEndStart(lines, firstLine, endLine)
      const common = { textKind, markdown: markup.markdown, genre }
      const siblings = siblingsOf(common)
      let part: string | null = null
      let ofPart: Place[] = []
      let next = firstLine
      for (let index = firstLine; index < endLine; index++) {
        if (index === next) {
          const segment = segmentOfLine(report.assessment, index)
          part = segment.part
          next = segment.nextLine
          ofPart = siblings.get(part) ?? []
          if (ofPart.length === 0) siblings.set(part, ofPart)
        }
        const kind = kinds[index] ?? 'body'
        const atEnd = index >= endStart
        let place: Place | undefined
        for (let at = 0; at < ofPart.length && !place; at++) {
          const one = ofPart[at]
          if (one?.kind === kind && one.atEnd === atEnd) place = one
        }
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

/** What lines are by themselves, wherever they stand; `heading` and `title` come later. */
function createKindFinder() {
  let last: { lines: readonly DocumentLine[]; holdsCode: boolean; kinds: readonly Kind[] } | null =
    null
  return (
    lines: readonly DocumentLine[],
    { code }: Markup,
    splice: LineSplice | null,
  ): readonly Kind[] => {
    const holdsCode = code.size > 0
    let kinds: readonly Kind[]
    if (splice && last?.lines === splice.before && !last.holdsCode && !holdsCode) {
      const { start, added } = splice
      kinds = spliceValues(last.kinds, splice, lines.slice(start, start + added).map(ownKind))
    } else kinds = lines.map((line, index) => (code.has(index) ? 'code' : ownKind(line)))
    last = { lines, holdsCode, kinds }
    return kinds
  }
}

function ownKind({ line: { source } }: DocumentLine): Kind {
  if (source.cell) return 'cell'
  return source.kind === 'quote' ? 'quote' : 'body'
}

function nameHeadings(kinds: Kind[], outline: Outline, reports: readonly AnalysedReport[]): void {
  for (const heading of outline.headings)
    if (heading.kind === 'block' && kinds[heading.lineIndex] === 'body')
      kinds[heading.lineIndex] = 'heading'
  for (const { range } of reports) if (range.titleLine !== null) kinds[range.titleLine] = 'title'
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
