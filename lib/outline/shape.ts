/** Whether two readings of a document have the same outline for certain, whatever their running text says. */
import type { DocumentLine } from '../document/line'
import type { LineSplice } from '../document/line-splice'
import type { SnapshotParagraph } from '../document/snapshot'
import type { LineFacts } from './line-facts'
import { isLead } from './reports'

/** Longer than every length that headings, titles and wrapped lines are measured by. */
const RUNNING_TEXT = 60

interface Reading {
  lines: readonly DocumentLine[]
  facts: readonly LineFacts[]
}

/** False when the outline may be another one. Linear in the count of lines that changed. */
export function isOnlyTextChanged(
  before: Reading,
  after: Reading,
  { start, removed, added }: LineSplice,
): boolean {
  if (removed !== added || !isSameIndex(before.lines.at(-1), after.lines.at(-1))) return false
  for (let index = start; index < start + added; index++) {
    const line = after.lines[index]
    const old = before.lines[index]
    const fact = after.facts[index]
    const oldFact = before.facts[index]
    if (!line || !old || !fact || !oldFact || !isSamePlace(line, old)) return false
    if (fact === oldFact) continue
    if (!isRunningText(fact) || !isRunningText(oldFact) || !isAlike(fact, oldFact)) return false
  }
  return true
}

/** Lines behind the edit may belong to another paragraph where there are soft breaks. */
function isSameIndex(a: DocumentLine | undefined, b: DocumentLine | undefined): boolean {
  return a?.paragraph === b?.paragraph
}

function isSamePlace(a: DocumentLine, b: DocumentLine): boolean {
  return (
    a.paragraph === b.paragraph &&
    a.line.ordinal === b.line.ordinal &&
    isSameButText(a.line.source, b.line.source)
  )
}

/** A paragraph without number and style, too long for a heading or a title. */
function isRunningText({ text, marker, style, contents, attachments }: LineFacts): boolean {
  return text.length > RUNNING_TEXT && !marker && style === null && !contents && !attachments
}

function isAlike(a: LineFacts, b: LineFacts): boolean {
  return (
    a.endsSentence === b.endsSentence &&
    (a.heading.title === '') === (b.heading.title === '') &&
    isLead(a) === isLead(b)
  )
}

function isSameButText(a: SnapshotParagraph, b: SnapshotParagraph): boolean {
  return (
    a.heading === b.heading &&
    a.isTitle === b.isTitle &&
    a.number === b.number &&
    a.kind === b.kind &&
    (a.list === undefined) === (b.list === undefined) &&
    (a.cell === undefined) === (b.cell === undefined)
  )
}
