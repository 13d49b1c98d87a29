/** From a span of the model to live ranges in the mounted zone. */
import type { Span } from '../adapter'
import { rangeOf } from '../dom-text'
import { mapToDom } from './offset-map'
import { readZone } from './zone-text'

/** [] when the block is not mounted or its text is another one by now. */
export function findRanges(span: Span, judged: string | undefined, zone: Element | undefined) {
  if (judged === undefined || !zone || span.end <= span.start) return []
  if (judged.slice(span.start, span.end) !== span.text) return []
  const reading = readZone(zone)
  const stretch = mapToDom(judged, reading.text, span)
  const range = stretch && rangeOf(reading, stretch.start, stretch.end)
  return range ? [range] : []
}
