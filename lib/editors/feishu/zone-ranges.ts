/** From a span of the model to live ranges in the mounted zone. */
import type { Span } from '../adapter'
import { findBlockRanges } from '../block-ranges'
import { readZone } from './zone-text'

/** [] when the block is not mounted or its text is another one by now. */
export function findRanges(span: Span, judged: string | undefined, zone: Element | undefined) {
  return findBlockRanges(span, judged, zone, readZone)
}
