/** Edits between two readings of a document, as paragraph splices. */
import * as v from 'valibot'
import { type SnapshotParagraph, SnapshotParagraphSchema } from './snapshot'

/** Replace `remove` paragraphs from index `start` by `insert`. */
export const SpliceSchema = v.object({
  start: v.number(),
  remove: v.number(),
  insert: v.array(SnapshotParagraphSchema),
})
export type Splice = v.InferOutput<typeof SpliceSchema>

/** Whether two readings of a paragraph are the same in everything that analysis sees. */
export function isSameParagraph(a: SnapshotParagraph, b: SnapshotParagraph): boolean {
  // What an edit leaves alone is mostly the same object.
  if (a === b) return true
  return (
    a.key === b.key &&
    a.text === b.text &&
    a.heading === b.heading &&
    a.isTitle === b.isTitle &&
    a.number === b.number &&
    a.kind === b.kind &&
    a.list?.ordered === b.list?.ordered &&
    a.list?.level === b.list?.level &&
    a.cell?.table === b.cell?.table &&
    a.cell?.row === b.cell?.row &&
    a.cell?.column === b.cell?.column
  )
}

/** The one splice that turns `before` into `after`, or null when nothing changed. Linear in the count. */
export function diffParagraphs(
  before: readonly SnapshotParagraph[],
  after: readonly SnapshotParagraph[],
): Splice | null {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && sameAt(before, head, after, head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    sameAt(before, before.length - 1 - tail, after, after.length - 1 - tail)
  )
    tail++
  const remove = before.length - head - tail
  const insert = after.slice(head, after.length - tail)
  return remove === 0 && insert.length === 0 ? null : { start: head, remove, insert }
}

function sameAt(
  a: readonly SnapshotParagraph[],
  i: number,
  b: readonly SnapshotParagraph[],
  j: number,
): boolean {
  const left = a[i]
  const right = b[j]
  return left !== undefined && right !== undefined && isSameParagraph(left, right)
}

/** @throws RangeError when the splice does not fit: the two sides disagree and need a full snapshot. */
export function applySplice(
  paragraphs: readonly SnapshotParagraph[],
  splice: Splice,
): SnapshotParagraph[] {
  const end = splice.start + splice.remove
  if (splice.start < 0 || splice.remove < 0 || end > paragraphs.length)
    throw new RangeError('splice outside the document')
  return [...paragraphs.slice(0, splice.start), ...splice.insert, ...paragraphs.slice(end)]
}
