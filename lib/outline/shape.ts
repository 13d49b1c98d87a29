/** Whether two readings of a document have the same outline for certain, whatever their running text says. */
import type { DocumentLine } from '../document/line'
import type { SnapshotParagraph } from '../document/snapshot'
import type { LineFacts } from './line-facts'
import { isLead } from './reports'

/** Longer than every length that headings, titles and wrapped lines are measured by. */
const RUNNING_TEXT = 60

interface Reading {
  lines: readonly DocumentLine[]
  facts: readonly LineFacts[]
}

/**
 * Indices of the lines whose running text changed, or null when the outline may be another one. Linear
 * in the count of lines; lines that are the same objects cost a comparison.
 */
export function findChangedText(before: Reading, after: Reading): number[] | null {
  if (before.lines.length !== after.lines.length) return null
  const changed: number[] = []
  for (let index = 0; index < after.lines.length; index++) {
    const line = after.lines[index]
    const old = before.lines[index]
    if (line === old) continue
    const fact = after.facts[index]
    const oldFact = before.facts[index]
    if (!line || !old || !fact || !oldFact || !isSamePlace(line, old)) return null
    if (fact === oldFact) continue
    if (!isRunningText(fact) || !isRunningText(oldFact) || !isAlike(fact, oldFact)) return null
    changed.push(index)
  }
  return changed
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
