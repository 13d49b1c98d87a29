/** Decides which lines of one report are headings, before their levels are known. */
import type { DocumentLine, Line } from '../document/line'
import type { LineFacts } from './line-facts'
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

/** A section name without number stands over text of at least this length, or over numbered headings. */
const NAMED_BODY_LENGTH = 30
/** A line without number and without the words of a section is a heading only over a real paragraph. */
const PLAIN_BODY_LENGTH = 60
const PLAIN_HEADING_LENGTH = 24
/** One such line may be a caption or a lost line; two make a pattern. */
const PLAIN_HEADINGS = 2

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
  const paths = new Set<string>()
  return {
    add(numbering, marker) {
      last.set(numbering, marker.ordinal)
      if (marker.scheme === 'decimal') paths.add(marker.path.join('.'))
    },
    follows: (numbering, marker) => last.get(numbering) === marker.ordinal - 1,
    allowsDecimal({ path, ordinal }) {
      if (ordinal === 1) return true
      return paths.has([...path.slice(0, -1), ordinal - 1].join('.'))
    },
  }
}

/** 第一，, 首先， and 一在 are ordinary words unless a sibling follows or precedes. */
function dropLoneWords(candidates: HeadingCandidate[]): HeadingCandidate[] {
  const ordinals = new Set<string>()
  for (const { fact, ordinal } of candidates)
    if (needsSibling(fact.marker)) ordinals.add(`${fact.marker?.scheme} ${ordinal}`)
  const single = !candidates.some(({ fact }) => (fact.marker?.path.length ?? 0) > 1)
  return candidates.filter(({ fact: { marker, style }, ordinal }) => {
    if (!marker || style !== null) return true
    if (marker.scheme === 'decimal') return !(single && marker.path.length === 1)
    if (!needsSibling(marker)) return true
    const { scheme } = marker
    return ordinals.has(`${scheme} ${ordinal - 1}`) || ordinals.has(`${scheme} ${ordinal + 1}`)
  })
}

function needsSibling(marker: Marker | null): boolean {
  return marker?.scheme === 'ordinal-word' || marker?.scheme === 'item-in'
}

/** Lines without number that stand over a paragraph as its heading. */
function findPlainHeadings(input: HeadingInput, range: ReportRange): Set<number> {
  const { facts } = input
  const named = new Set<number>()
  const plain = new Set<number>()
  for (let index = range.endLine - 1, below = -1; index >= range.firstLine; index--) {
    const fact = facts[index]
    if (!fact || fact.text === '') continue
    const next = below < 0 ? undefined : facts[below]
    below = index
    // A style somewhere means that the writer uses styles for headings.
    if (fact.style !== null) return new Set()
    if (!next || !mayBePlain(input, index, range)) continue
    if (fact.sectionName && (next.marker || next.text.length >= NAMED_BODY_LENGTH)) named.add(index)
    else if (next.text.length >= PLAIN_BODY_LENGTH && next.endsSentence) plain.add(index)
  }
  return plain.size + named.size >= PLAIN_HEADINGS ? new Set([...named, ...plain]) : named
}

function mayBePlain(
  { lines, facts, excluded, wrapped }: HeadingInput,
  index: number,
  range: ReportRange,
): boolean {
  const fact = facts[index]
  const source = lines[index]?.line.source
  if (!fact?.short || fact.marker || fact.label || fact.text.length > PLAIN_HEADING_LENGTH)
    return false
  if (excluded[index] || wrapped[index] || source?.kind === 'quote' || source?.list) return false
  // Above the title stand heads and sources, right below it subtitles and names.
  if (range.titleLine !== null && index <= range.titleLine) return false
  if (fact.endsSentence || (fact.clearTitle && !fact.sectionName)) return false
  if (!/\p{Script=Han}{2}/u.test(fact.text)) return false
  return !/^(?:——|—|[-*>|•·■◆●▲★#[【（(])/.test(fact.text)
}
