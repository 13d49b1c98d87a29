/** Numbered lines that count together: one way of numbering below one heading. */

import type { DocumentLine } from '../../../../document/line'
import { firstAtLine } from '../../../../document/line-splice'
import { readLineFacts } from '../../../../outline/line-facts'
import { matchAt } from '../../../../outline/markers'
import type { Heading, Marker, ReportRange } from '../../../../outline/types'
import type { AnalysedDocument } from '../../../rule'
import { prefixOf, standAtAddresses } from './addresses'
import { keepByNumbering } from './keep-by-numbering'
import { countsInWords } from './line-words'
import { collectNumberedLines, type NumberedLine } from './numbered-lines'

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
  /** Line of the heading above; null below none. */
  parentLine: number | null
  /** First line of its report. */
  reportLine: number
  items: NumberedItem[]
}

/** In the order of their first items; the same while the numbers stay as they are. Linear. */
export const readSequences = keepByNumbering((document: AnalysedDocument): readonly Sequence[] => {
  const numbered = collectNumberedLines(document)
  return document.reports.flatMap(({ range }) => {
    const first = firstAtLine(numbered, range.firstLine)
    return collect(document, range, numbered.slice(first, firstAtLine(numbered, range.endLine)))
  })
})

function collect(
  { lines, outline: { headings } }: AnalysedDocument,
  report: ReportRange,
  numbered: readonly NumberedLine[],
): Sequence[] {
  const sequences = new Map<string, Sequence>()
  let next = firstAtLine(headings, report.firstLine)
  let above: Heading | null = null
  let before: { sequence: Sequence; lineIndex: number } | null = null
  let isContents = false
  for (const { lineIndex, line, facts, isText } of numbered) {
    if (lineIndex === report.titleLine) continue
    for (; (headings[next]?.lineIndex ?? Number.MAX_VALUE) <= lineIndex; next++) {
      above = headings[next] ?? null
      // Entries of a contents page are no headings, and nothing else.
      if (above) isContents = false
    }
    if (facts.contentsTitle) isContents = true
    if (isContents) continue
    const attachment = facts.attachments && isText ? readFirstAttachment(line.text) : null
    if (attachment) {
      const sequence = startAttachments(lineIndex, attachment, report)
      sequences.set(sequence.key, sequence)
      before = { sequence, lineIndex }
      continue
    }
    const { marker, numbering, contents, shownNumber } = facts
    if (!marker || numbering === '' || contents || !isText || countsInWords(marker.scheme)) {
      before = null
      continue
    }
    const heading: Heading | null = above?.lineIndex === lineIndex ? above : null
    const parent: Heading | null = heading ? heading.parent : findParent(above, numbering, lines)
    const beside: Sequence | null =
      before?.sequence.numbering === numbering &&
      isSamePrefix(before.sequence, marker) &&
      !holdsText(lines, before.lineIndex + 1, lineIndex, report)
        ? before.sequence
        : null
    // Lines right below each other are one list, whatever the outline makes of each.
    const key = beside?.key ?? sequenceKey(numbering, marker, parent)
    const sequence: Sequence = sequences.get(key) ?? {
      key,
      numbering,
      parentLine: parent?.lineIndex ?? null,
      reportLine: report.firstLine,
      items: [],
    }
    sequences.set(key, sequence)
    const isBelow =
      before?.sequence === sequence && !holdsText(lines, before.lineIndex + 1, lineIndex, report)
    const standing = heading ? 'heading' : isBelow ? 'below' : 'loose'
    sequence.items.push({ lineIndex, marker, isShown: shownNumber !== null, standing })
    before = { sequence, lineIndex }
  }
  standAtAddresses([...sequences.values()])
  return [...sequences.values()]
}

/** Whether something is written in the lines between two others, but for the title. */
function holdsText(
  lines: readonly DocumentLine[],
  first: number,
  end: number,
  { titleLine }: ReportRange,
): boolean {
  for (let index = first; index < end; index++) {
    const line = lines[index]?.line
    if (line && index !== titleLine && readLineFacts(line).text !== '') return true
  }
  return false
}

const ATTACHMENTS = /^[ \u3000]{0,8}附[ \u3000]{0,4}件[ \u3000]{0,2}[：:][ \u3000]{0,4}(?=\d)/

/** The number in `附件：1.名单`, with which a list of attachments begins. */
function readFirstAttachment(text: string): Marker | null {
  const label = ATTACHMENTS.exec(text)?.[0]
  const marker = label === undefined ? null : matchAt(text, label.length)
  return marker?.scheme === 'arabic-point' || marker?.scheme === 'arabic-comma' ? marker : null
}

function startAttachments(lineIndex: number, marker: Marker, report: ReportRange): Sequence {
  return {
    key: `attachments|${lineIndex}`,
    numbering: 'arabic',
    parentLine: null,
    reportLine: report.firstLine,
    items: [{ lineIndex, marker, isShown: false, standing: 'heading' }],
  }
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
  // A decimal holds the whole address: 2.2 belongs beside 2.1 whatever stands between them.
  const isAddress = numbering === 'chapter 条' || marker.scheme === 'decimal'
  const place = isAddress ? '' : (parent?.lineIndex ?? '')
  return `${numbering}|${place}|${prefixOf(marker)}`
}

function isSamePrefix({ items }: Sequence, marker: Marker): boolean {
  const last = items.at(-1)
  return last !== undefined && prefixOf(last.marker) === prefixOf(marker)
}
