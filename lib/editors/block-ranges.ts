/** From a span of what was read to live ranges in a mounted block. */
import type { Span } from './adapter'
import { alignStretch } from './align-span'
import { type DomText, rangeOf, visibleOffset, visibleText } from './dom-text'

/**
 * [] when the block is not mounted or its text is another one by now. What was read and the DOM may count
 * differently around invisible characters, so both are compared without them.
 * @param judged the whole text of the paragraph when it was read
 * @param readZone reads the text of the element that holds the block's text now
 */
export function findBlockRanges(
  span: Span,
  judged: string | undefined,
  zone: Element | undefined,
  readZone: (zone: Element) => DomText,
): Range[] {
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
