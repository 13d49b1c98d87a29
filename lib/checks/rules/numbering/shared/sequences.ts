/** Numbered lines that count together: one way of numbering below one heading. */

import type { DocumentLine } from '../../../../document/line'
import { readLineFacts } from '../../../../outline/line-facts'
import type { Heading, Marker, ReportRange } from '../../../../outline/types'
import type { AnalysedDocument } from '../../../rule'
import { countsInWords } from './line-words'

export interface NumberedItem {
  lineIndex: number
  marker: Marker
  /** The editor shows the number; the text does not hold it. */
  isShown: boolean
  /**
   * `below`: right below the item before it. A `loose` line only counts when its number fits: it may
   * as well be a figure.
   */
  standing: 'heading' | 'below' | 'loose'
}

export interface Sequence {
  /** Unique in its report. */
  key: string
  numbering: string
  parent: Heading | null
  report: ReportRange
  items: NumberedItem[]
}

const kept = new WeakMap<AnalysedDocument, readonly Sequence[]>()

/** In the order of their first items; kept as long as the analysed document lives. Linear. */
export function readSequences(document: AnalysedDocument): readonly Sequence[] {
  const before = kept.get(document)
  if (before) return before
  const headings = new Map(document.outline.headings.map((heading) => [heading.lineIndex, heading]))
  const sequences = document.reports.flatMap(({ range }) => collect(document, range, headings))
  kept.set(document, sequences)
  return sequences
}

function collect(
  { lines, places }: AnalysedDocument,
  report: ReportRange,
  headings: ReadonlyMap<number, Heading>,
): Sequence[] {
  const sequences = new Map<string, Sequence>()
  let above: Heading | null = null
  let before: Sequence | null = null
  for (let lineIndex = report.firstLine; lineIndex < report.endLine; lineIndex++) {
    const line = lines[lineIndex]?.line
    const kind = places[lineIndex]?.kind
    if (!line || line.text.trim() === '' || lineIndex === report.titleLine) continue
    const heading = headings.get(lineIndex)
    if (heading) above = heading
    const { marker, numbering, contents, shownNumber } = readLineFacts(line)
    const isText = kind === 'body' || kind === 'heading'
    if (!marker || numbering === '' || contents || !isText || countsInWords(marker.scheme)) {
      before = null
      continue
    }
    const parent: Heading | null = heading ? heading.parent : findParent(above, numbering, lines)
    // Lines right below each other are one list, whatever the outline makes of each.
    const key =
      before?.numbering === numbering && isSamePrefix(before, marker)
        ? before.key
        : sequenceKey(numbering, marker, parent)
    const sequence: Sequence = sequences.get(key) ?? {
      key,
      numbering,
      parent,
      report,
      items: [],
    }
    sequences.set(key, sequence)
    const standing = heading ? 'heading' : before === sequence ? 'below' : 'loose'
    sequence.items.push({ lineIndex, marker, isShown: shownNumber !== null, standing })
    before = sequence
  }
  return [...sequences.values()]
}

/**
 * Where a numbered line that is no heading belongs: beside headings of its numbering, else below the
 * last one. Headings with a style of their own are not joined by plain lines.
 */
function findParent(
  above: Heading | null,
  numbering: string,
  lines: readonly DocumentLine[],
): Heading | null {
  for (let heading = above; heading !== null; heading = heading.parent) {
    const line = lines[heading.lineIndex]?.line
    const facts = line && readLineFacts(line)
    if (facts?.numbering === numbering && facts.style === null) return heading.parent
  }
  return above
}

function sequenceKey(numbering: string, marker: Marker, parent: Heading | null): string {
  // Articles run through the whole document, whatever chapter they stand in.
  const place = numbering === 'chapter 条' ? '' : (parent?.lineIndex ?? '')
  return `${numbering}|${place}|${prefixOf(marker)}`
}

/** The upper numbers of a decimal: 1.2 of 1.2.3. */
function prefixOf(marker: Marker): string {
  return marker.path.slice(0, -1).join('.')
}

function isSamePrefix({ items }: Sequence, marker: Marker): boolean {
  const last = items.at(-1)
  return last !== undefined && prefixOf(last.marker) === prefixOf(marker)
}
