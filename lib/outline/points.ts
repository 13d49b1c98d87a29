/** The items of enumerations inside paragraphs. */
import type { DocumentLine } from '../document/line'
import type { LineFacts } from './line-facts'
import type { PointItem } from './types'

/**
 * Numbered items (①, （1）) after a numbered heading in the same paragraph are the next level of its
 * numbering and not points; items counted in words (一是, 第一，) are points everywhere.
 */
export function collectPoints(
  lines: readonly DocumentLine[],
  facts: readonly LineFacts[],
  isHeading: (index: number) => boolean,
  isExcluded: (index: number) => boolean,
): PointItem[] {
  const points: PointItem[] = []
  let group = 0
  for (let lineIndex = 0; lineIndex < facts.length; lineIndex++) {
    const enumerations = facts[lineIndex]?.enumerations ?? []
    if (enumerations.length === 0 || isExcluded(lineIndex)) continue
    const paragraph = lines[lineIndex]?.paragraph ?? 0
    const found: PointItem[] = []
    for (const { kind, items } of enumerations) {
      if (kind === 'number' && isHeading(lineIndex)) continue
      for (const { start, end, ordinal, word, title } of items)
        found.push({ lineIndex, paragraph, start, end, ordinal, word, title, group })
      group++
    }
    if (enumerations.length > 1) found.sort((a, b) => a.start - b.start)
    points.push(...found)
  }
  return points
}
