/** Headings whose numbering starts again: the headings above them were lost, their parts are only mentioned. */
import type { DocumentLine } from '../document/line'
import type { Heading } from '../outline/types'
import { type Chapter, splitAtRestarts, toChapters } from './chapters'
import type { Genre } from './compile-genre'
import type { PartId } from './genre'
import { statesProblem } from './heading-sets'
import { isBlank } from './line-facts'
import type { FoundSection } from './sections'

const LONGEST_LEAD = 80
const ALL_KINDS = -1

/**
 * Parts of the groups of siblings that a restart begins. `first` is the part of the first group; a
 * list without restart gives nothing.
 */
export function findLostSections(
  siblings: readonly Heading[],
  endLine: number,
  first: PartId,
  genre: Genre,
  lines: readonly DocumentLine[],
): FoundSection[] {
  const groups = splitAtRestarts(toChapters(siblings, endLine))
  if (groups.length < 2) return []
  let previous: PartId = first
  return groups.flatMap((group, index) => {
    const firstLine = group[0]?.firstLine
    const nextLine = groups[index + 1]?.[0]?.firstLine ?? endLine
    if (firstLine === undefined) return []
    const part = index === 0 ? first : readGroup(group, previous, genre, lines)
    previous = part
    return [{ parts: [part], firstLine, endLine: nextLine }]
  })
}

function readGroup(
  group: readonly Chapter[],
  previous: PartId,
  genre: Genre,
  lines: readonly DocumentLine[],
): PartId {
  const first = group[0]?.firstLine ?? 0
  const spoken = mentionsBefore(first, genre, lines)
  const problems = group.filter((chapter) => statesProblem(chapter.heading.title)).length
  if (2 * problems > group.length) return 'problems'
  if (spoken.includes('plans')) return 'plans'
  if (spoken.includes('problems')) return 'problems'
  return previous === 'problems' || previous === 'causes' ? 'plans' : previous
}

/** Parts that the paragraph before a heading announces; a long one without colon ends the group before. */
function mentionsBefore(lineIndex: number, genre: Genre, lines: readonly DocumentLine[]): PartId[] {
  for (let index = lineIndex - 1; index >= Math.max(0, lineIndex - 3); index--) {
    const line = lines[index]?.line
    if (!line || isBlank(line)) continue
    if (line.text.length > LONGEST_LEAD && !/[：:]\s?$/u.test(line.text)) return []
    const mentions = genre.mentionsOf(line, ALL_KINDS)
    return genre.kinds.flatMap((kind, bit) => (mentions & (1 << bit) ? [kind.part] : []))
  }
  return []
}
