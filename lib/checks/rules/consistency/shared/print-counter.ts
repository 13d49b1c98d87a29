/** Counts fingerprints without an object for any of them. */

import { LINE_PRINT, NO_CLAUSE, type Passage, SIZE } from './passages'

const HASH = 0x9e3779b1
const MOST = 255

/** What stands there more often is a refrain of the document. */
export const MOST_USES = 4

export interface PrintCounter {
  /** How many fingerprints stand there more than once and are no refrain. */
  repeated: number
  readonly keys: Int32Array
  readonly counts: Uint8Array
  readonly shift: number
}

/** With room for `size` fingerprints. */
export function createPrintCounter(size: number): PrintCounter {
  const bits = Math.max(6, 32 - Math.clz32(2 * size))
  return {
    repeated: 0,
    keys: new Int32Array(2 ** bits),
    counts: new Uint8Array(2 ** bits),
    shift: 32 - bits,
  }
}

/** How often it stands there now. */
export function countPrint(counter: PrintCounter, print: number): number {
  const { keys, counts } = counter
  const slot = findSlot(counter, print)
  const count = counts[slot] ?? 0
  keys[slot] = print
  if (count < MOST) counts[slot] = count + 1
  if (count === 1) counter.repeated++
  else if (count === MOST_USES) counter.repeated--
  return count + 1
}

/** A repeated line is counted as a whole only. */
export function countAll(counter: PrintCounter, passage: Passage): void {
  if (countPrint(counter, passage[LINE_PRINT] ?? 0) > 1) return
  for (let index = SIZE + 1; index < passage.length; index++) {
    const print = passage[index] ?? NO_CLAUSE
    if (print !== NO_CLAUSE) countPrint(counter, print)
  }
}

/** Takes back what countAll counted; the last use of a print stays, as an empty place would hide others. */
export function discountAll(counter: PrintCounter, passage: Passage): void {
  const isRepeatedLine = usesOf(counter, passage[LINE_PRINT] ?? 0) > 1
  discountPrint(counter, passage[LINE_PRINT] ?? 0)
  if (isRepeatedLine) return
  for (let index = SIZE + 1; index < passage.length; index++) {
    const print = passage[index] ?? NO_CLAUSE
    if (print !== NO_CLAUSE) discountPrint(counter, print)
  }
}

function discountPrint(counter: PrintCounter, print: number): void {
  const slot = findSlot(counter, print)
  const count = counter.counts[slot] ?? 0
  if (count > 1 && count < MOST) counter.counts[slot] = count - 1
}

/** How often it stands there, 255 for more. */
export function usesOf(counter: PrintCounter, print: number): number {
  return counter.counts[findSlot(counter, print)] ?? 0
}

/** More than once, and no refrain. */
export function isRepeated(counter: PrintCounter, print: number): boolean {
  const count = usesOf(counter, print)
  return count >= 2 && count <= MOST_USES
}

function findSlot({ keys, counts, shift }: PrintCounter, print: number): number {
  const mask = keys.length - 1
  let slot = Math.imul(print, HASH) >>> shift
  while (counts[slot] !== 0 && keys[slot] !== print) slot = (slot + 1) & mask
  return slot
}
