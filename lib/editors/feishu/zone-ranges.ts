/** From a span of the model to live ranges in the mounted zone. */
import type { Span } from '../adapter'
import { alignStretch } from '../align-span'
import { rangeOf, visibleOffset, visibleText } from '../dom-text'
import { readZone } from './zone-text'

/**
 * [] when the block is not mounted or its text is another one by now. Model and DOM count differently
 * around invisible characters, so both are compared without them.
 */
export function findRanges(span: Span, judged: string | undefined, zone: Element | undefined) {
  if (judged === undefined || !zone || span.end <= span.start) return []
  if (judged.slice(span.start, span.end) !== span.text) return []
  const reading = readZone(zone)
  const stretch = alignStretch(visibleText(judged), reading.text, {
    start: visibleOffset(judged, span.start),
    end: visibleOffset(judged, span.end),
  })
  const range = stretch && rangeOf(reading, stretch.start, stretch.end)
  return range ? [range] : []
}
