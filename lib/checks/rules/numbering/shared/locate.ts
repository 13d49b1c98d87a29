/** Where a finding about a number is shown. */
import type { AnalysedDocument } from '../../../rule'
import type { NumberedItem } from './sequences'

/** Of a number that is not in the text this much of the heading is marked instead. */
const SHOWN_LENGTH = 20

/** The marker, or the start of the line where the editor draws the number. */
export function locateItem(
  { lines }: AnalysedDocument,
  { lineIndex, marker, isShown }: NumberedItem,
): { lineIndex: number; start: number; end: number } {
  if (!isShown) return { lineIndex, start: marker.start, end: marker.end }
  const length = lines[lineIndex]?.line.text.length ?? 0
  return { lineIndex, start: 0, end: Math.min(length, SHOWN_LENGTH) }
}
