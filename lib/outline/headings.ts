/** Decides which lines of one report are headings, before their levels are known. */
import type { DocumentLine, Line } from '../document/line'
import type { LineFacts } from './line-facts'
import { findPlainHeadings } from './plain-headings'
import type { Marker, ReportRange } from './types'

export interface HeadingCandidate {
  lineIndex: number
  fact: LineFacts
  /** What it is numbered with, or how it is styled: headings of one key are siblings where they meet. */
  key: string
  /** 0 without a number. */
  ordinal: number
  style: number | null
}

export interface HeadingInput {
  lines: readonly DocumentLine[]
  facts: readonly LineFacts[]
  excluded: Uint8Array
  wrapped: Uint8Array
}

/** A number left out or written twice is a slip; a decimal further off is a date or a figure. */
const DECIMAL_GAP = 3

const WORD_NUMBERINGS: ReadonlySet<string> = new Set(['item', 'ordinal-word'])

export function findHeadings(input: HeadingInput, range: ReportRange): HeadingCandidate[] {
  const { lines, facts, excluded } = input
  const seen = createSequence()
  const plain = findPlainHeadings(input, range)
  const styled = findStyles(facts, range)
  const candidates: HeadingCandidate[] = []
  let item: Marker | null = null
  for (let index = range.firstLine; index < range.endLine; index++) {
    const fact = facts[index]
    const line = lines[index]?.line
    if (!fact || !line || fact.text === '' || excluded[index] || index === range.titleLine) continue
    const { marker, style } = fact
    if (line.ordinal === 0 && line.source.isTitle) continue
    if (fact.heading.title === '') continue
    if (marker) {
      const listed = isListItem(fact, marker, item)
      item = listed ? marker : null
      if (style === null && (listed || fact.startsEnumeration)) continue
      if (style === null && isEditorList(fact, line, styled)) continue
      if (style === null && isAccident(input, index, marker, seen)) continue
      seen.add(fact.numbering, marker)
      candidates.push({
        lineIndex: index,
        fact,
        key: fact.numbering,
        ordinal: marker.ordinal,
        style,
      })
    } else {
      item = null
      if (style !== null)
        candidates.push({ lineIndex: index, fact, key: `style ${style}`, ordinal: 0, style })
      else if (plain.has(index))
        candidates.push({ lineIndex: index, fact, key: 'plain', ordinal: 0, style: null })
    }
  }
  return dropLoneWords(candidates)
}

interface Styles {
  any: boolean
  markdown: boolean
}

function findStyles(facts: readonly LineFacts[], range: ReportRange): Styles {
  const styles: Styles = { any: false, markdown: false }
  for (let index = range.firstLine; index < range.endLine; index++) {
    const fact = facts[index]
    if (!fact || fact.style === null || index === range.titleLine) continue
    styles.any = true
    if (fact.markdown) styles.markdown = true
  }
  return styles
}

/** Where headings are styled, `1. …` of a list, the editor's or Markdown's, is an item of it. */
function isEditorList(fact: LineFacts, line: Line, styled: Styles): boolean {
  if (!styled.any || fact.numbering !== 'arabic') return false
  return line.source.list !== undefined || (styled.markdown && fact.marker?.separator === '.')
}

/** Clauses ending in ； and the sentence that closes their list are no headings. */
function isListItem(fact: LineFacts, marker: Marker, before: Marker | null): boolean {
  if (marker.scheme === 'item-is' || marker.scheme === 'item-in') return false
  if (fact.listItem) return true
  return (
    before !== null &&
    before.scheme === marker.scheme &&
    before.ordinal + 1 === marker.ordinal &&
    fact.singleSentence &&
    fact.endsSentence
  )
}

/** Numbers that only look like markers: dates as decimals, figures at the start of a wrapped line. */
function isAccident(
  { facts, wrapped }: HeadingInput,
  index: number,
  marker: Marker,
  seen: Sequence,
): boolean {
  if (marker.scheme === 'decimal') return !seen.allowsDecimal(marker)
  if (!wrapped[index] || !wrapped[index - 1] || facts[index - 1]?.endsSentence) return false
  return marker.ordinal !== 1 && !seen.follows(facts[index]?.numbering ?? '', marker)
}

interface Sequence {
  add(numbering: string, marker: Marker): void
  follows(numbering: string, marker: Marker): boolean
  allowsDecimal(marker: Marker): boolean
}

function createSequence(): Sequence {
  const last = new Map<string, number>()
  const decimals = new Map<string, number>()
  const parentOf = ({ path }: Marker) => path.slice(0, -1).join('.')
  return {
    add(numbering, marker) {
      last.set(numbering, marker.ordinal)
      if (marker.scheme === 'decimal') decimals.set(parentOf(marker), marker.ordinal)
    },
    follows: (numbering, marker) => last.get(numbering) === marker.ordinal - 1,
    allowsDecimal(marker) {
      const before = decimals.get(parentOf(marker))
      return (
        marker.ordinal === 1 ||
        (before !== undefined && Math.abs(marker.ordinal - before) <= DECIMAL_GAP)
      )
    },
  }
}

/** 第一，, 首先， and 一在 are ordinary words unless a sibling follows or precedes. */
function dropLoneWords(candidates: HeadingCandidate[]): HeadingCandidate[] {
  const ordinals = new Set<string>()
  for (const { fact, ordinal } of candidates)
    if (WORD_NUMBERINGS.has(fact.numbering)) ordinals.add(`${fact.numbering} ${ordinal}`)
  const single = !candidates.some(({ fact }) => (fact.marker?.path.length ?? 0) > 1)
  return candidates.filter(({ fact: { marker, style, numbering }, ordinal }) => {
    if (!marker || style !== null) return true
    if (marker.scheme === 'decimal') return !(single && marker.path.length === 1)
    if (!WORD_NUMBERINGS.has(numbering) || marker.scheme === 'item-is') return true
    return (
      ordinals.has(`${numbering} ${ordinal - 1}`) || ordinals.has(`${numbering} ${ordinal + 1}`)
    )
  })
}
