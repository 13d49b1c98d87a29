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

/** Linear in the count of lines; lines that are the same objects cost a comparison. */
export function isSameShape(before: Reading, after: Reading): boolean {
  if (before.lines.length !== after.lines.length) return false
  return after.lines.every((line, index) => {
    const old = before.lines[index]
    if (line === old) return true
    const fact = after.facts[index]
    const oldFact = before.facts[index]
    if (!old || !fact || !oldFact || line.paragraph !== old.paragraph) return false
    if (line.line.ordinal !== old.line.ordinal) return false
    return (
      isSameButText(line.line.source, old.line.source) &&
      (fact === oldFact ||
        (isRunningText(fact) && isRunningText(oldFact) && isAlike(fact, oldFact)))
    )
  })
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
