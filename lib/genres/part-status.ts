/** Turns the sections found into the status of each part. */
import type { DocumentLine } from '../document/line'
import type { GenrePart, PartId } from './genre'
import { countCharactersBetween } from './line-facts'
import type { FoundSection } from './sections'
import type { PartAssessment } from './types'

/** `mentions`: the first line that speaks of a part which has no section. */
export function assessPart(
  part: GenrePart,
  title: string,
  present: readonly FoundSection[],
  mentions: ReadonlyMap<PartId, number>,
  lines: readonly DocumentLine[],
): PartAssessment {
  const required =
    typeof part.required === 'boolean'
      ? part.required
      : new RegExp(part.required.whenTitle, 'u').test(title)
  const advised = part.advised ? { advised: true } : {}
  const sections = present
    .filter((section) => section.parts.includes(part.id))
    .sort((a, b) => a.firstLine - b.firstLine)
  const first = sections[0]
  if (!first) {
    const mention = mentions.get(part.id) ?? null
    const status = mention === null ? 'missing' : 'mentioned'
    return {
      id: part.id,
      required,
      status,
      firstLine: mention,
      endLine: null,
      characters: 0,
      ...advised,
    }
  }
  const run = firstRun(sections)
  return {
    id: part.id,
    required,
    status: 'present',
    firstLine: first.firstLine,
    endLine: run,
    characters: sections.reduce(
      (sum, section) => sum + countCharactersBetween(lines, section.firstLine, section.endLine),
      0,
    ),
    ...(first.spoken ? { spoken: true } : {}),
    ...advised,
  }
}

/** End of the sections that follow each other without a gap. */
function firstRun(sections: readonly FoundSection[]): number {
  let end = sections[0]?.endLine ?? 0
  for (const section of sections.slice(1)) if (section.firstLine === end) end = section.endLine
  return end
}
