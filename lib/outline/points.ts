/** The items of enumerations inside paragraphs. */
import type { DocumentLine } from '../document/line'
import type { LineFacts } from './line-facts'
import type { PointItem } from './types'

interface KeptPoints {
  lineIndex: number
  paragraph: number
  group: number
  isHeading: boolean
  points: readonly PointItem[]
  /** Enumerations counted: the next line's groups go on from there. */
  groups: number
}

/** An edit moves few lines: the points of the others are the same objects as before. */
const kept = new WeakMap<LineFacts, KeptPoints>()

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
    const fact = facts[lineIndex]
    if (!fact || fact.enumerations.length === 0 || isExcluded(lineIndex)) continue
    const paragraph = lines[lineIndex]?.paragraph ?? 0
    const found = readPoints(fact, { lineIndex, paragraph, group, isHeading: isHeading(lineIndex) })
    group += found.groups
    for (const point of found.points) points.push(point)
  }
  return points
}

function readPoints(
  fact: LineFacts,
  place: Pick<KeptPoints, 'lineIndex' | 'paragraph' | 'group' | 'isHeading'>,
): KeptPoints {
  const { lineIndex, paragraph, group, isHeading } = place
  const known = kept.get(fact)
  if (
    known?.lineIndex === lineIndex &&
    known.paragraph === paragraph &&
    known.group === group &&
    known.isHeading === isHeading
  )
    return known
  const points: PointItem[] = []
  let groups = 0
  for (const { kind, items } of fact.enumerations) {
    if (kind === 'number' && isHeading) continue
    for (const { start, end, ordinal, word, title } of items)
      points.push({
        lineIndex,
        paragraph,
        start,
        end,
        ordinal,
        word,
        title,
        group: group + groups,
      })
    groups++
  }
  if (fact.enumerations.length > 1) points.sort((a, b) => a.start - b.start)
  const found = { ...place, points, groups }
  kept.set(fact, found)
  return found
}
