/** Counts the items that follow an announcement. */
import type { DocumentLine } from '../../../../document/line'
import type { Enumeration } from '../../../../outline/enumerations'
import { readLineFacts } from '../../../../outline/line-facts'
import { matchAt } from '../../../../outline/markers'
import type { Heading, Marker } from '../../../../outline/types'

export interface CountInput {
  lines: readonly DocumentLine[]
  /** Exclusive end of the report. */
  endLine: number
  headings: ReadonlyMap<number, Heading>
}

/** Between the colon and the first item there may be a space or an opening quote, no more. */
const NEAR = 2

/**
 * The number of the last item in the list that begins right after `offset` of the line, in the line
 * itself or in the lines below; null when no list with numbers begins there.
 */
export function countItems(input: CountInput, lineIndex: number, offset: number): number | null {
  const text = input.lines[lineIndex]?.line.text ?? ''
  const enumeration = enumerationAt(input, lineIndex, offset)
  if (enumeration) return countOn(input, lineIndex, lastOf(enumeration), enumeration.scheme)
  const single = matchAt(text, offset)
  if (single?.ordinal === 1) return countOn(input, lineIndex, 1, single.scheme)
  if (text.slice(offset).trim() !== '') return null
  const first = nextTextLine(input, lineIndex)
  if (first === null) return null
  const { marker } = factsAt(input, first)
  return marker?.ordinal === 1 ? countBelow(input, first, marker) : null
}

function factsAt({ lines }: CountInput, index: number) {
  const line = lines[index]?.line
  if (!line) throw new RangeError('line outside the document')
  return readLineFacts(line)
}

function enumerationAt(input: CountInput, lineIndex: number, offset: number): Enumeration | null {
  const { enumerations } = factsAt(input, lineIndex)
  return (
    enumerations.find(({ items: [first] }) => {
      if (first?.ordinal !== 1) return false
      return first.start >= offset && first.start <= offset + NEAR
    }) ?? null
  )
}

/** 最后 has no number of its own. */
function lastOf({ items }: Enumeration): number {
  return items.reduce(
    (last, { ordinal }) => (ordinal === 0 ? last + 1 : Math.max(last, ordinal)),
    0,
  )
}

/** An enumeration inside a paragraph may go on in the next ones, an item or several each. */
function countOn(
  input: CountInput,
  lineIndex: number,
  counted: number,
  scheme: Marker['scheme'],
): number {
  let count = counted
  let index = nextTextLine(input, lineIndex)
  while (index !== null) {
    const { marker, enumerations } = factsAt(input, index)
    if (!marker || marker.scheme !== scheme || marker.ordinal !== count + 1) break
    const enumeration = enumerations.find(({ items }) => items[0]?.start === marker.start)
    count = enumeration ? lastOf(enumeration) : marker.ordinal
    index = nextTextLine(input, index)
  }
  return count
}

/** Items that each begin a line, with any text between them, up to the next heading above them. */
function countBelow(input: CountInput, first: number, { scheme }: Marker): number {
  const { numbering } = factsAt(input, first)
  const level = input.headings.get(first)?.level ?? Number.POSITIVE_INFINITY
  let count = 0
  for (let index = first; index < input.endLine; index++) {
    const { marker, enumerations } = factsAt(input, index)
    const heading = input.headings.get(index)
    const isSame = marker !== null && factsAt(input, index).numbering === numbering
    if (heading && heading.level <= level && !isSame) break
    if (!marker || !isSame) continue
    if (marker.ordinal !== count + 1) {
      if (marker.ordinal === 1) break
      // A number that is left out has its own finding; the list goes on.
      if (marker.ordinal > count + 1 && marker.ordinal <= count + 3) count = marker.ordinal
      continue
    }
    const run = enumerations.find(
      (one) => one.scheme === scheme && one.items[0]?.start === marker.start,
    )
    count = run ? Math.max(lastOf(run), marker.ordinal) : marker.ordinal
  }
  return count
}

function nextTextLine({ lines, endLine }: CountInput, lineIndex: number): number | null {
  for (let index = lineIndex + 1; index < endLine; index++)
    if (lines[index]?.line.text.trim() !== '') return index
  return null
}
