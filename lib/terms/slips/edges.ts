/** Where a run of Han characters ends. */
import type { Departure } from '../edits'

const NOT_HAN = /[^\u3400-\u9fff]/

/** Holds the text a mark, a digit or a letter from `start` to `end`? */
export function isInterrupted(text: string, start: number, end: number): boolean {
  return NOT_HAN.test(text.slice(start, end))
}

/** `character`: a mark, a digit or a letter; empty at the end of the text. */
export function isEdge(character: string): boolean {
  return character === '' || NOT_HAN.test(character)
}

/** Is there an edge on one side of the term? */
export function isBounded(text: string, { start, end }: Departure): boolean {
  return isEdge(text.charAt(start - 1)) || isEdge(text.charAt(end))
}
