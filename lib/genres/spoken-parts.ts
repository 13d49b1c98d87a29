/** Parts that sentences speak of, with or without a heading of their own. */
import type { DocumentLine } from '../document/line'
import type { Chapter } from './chapters'
import type { Genre } from './compile-genre'
import type { GenrePart, PartId } from './genre'
import { firstWrittenLines } from './line-facts'
import type { ReportFacts } from './parts'
import type { FoundSection, SectionContext } from './sections'

/** A formula alone is shorter. */
const LONGEST_CLOSING = 40

/** First line that speaks of each of the parts wanted, or that states it. */
export function findMentions(
  { range, title, addressee, closing }: ReportFacts,
  bodyEnd: number,
  wanted: readonly PartId[],
  { genre, lines }: SectionContext,
  readSigns: Genre['mentionsOf'] = genre.mentionsOf,
): Map<PartId, number> {
  const mentions = new Map<PartId, number>()
  const bits = genre.kinds.flatMap((kind, bit) => (wanted.includes(kind.part) ? [bit] : []))
  let open = bits.reduce((all, bit) => all | (1 << bit), 0)
  const closingText = lines[closing ?? -1]?.line.text ?? ''
  // A long closing is the end of a paragraph that says more.
  const end = closing === bodyEnd && closingText.length > LONGEST_CLOSING ? bodyEnd + 1 : bodyEnd
  for (let index = range.firstLine; index < end && open !== 0; index++) {
    const line = lines[index]?.line
    if (!line || index === title?.lineIndex || index === addressee) continue
    const signs = readSigns(line, open)
    if (signs === 0) continue
    open &= ~signs
    for (const bit of bits) {
      const part = genre.kinds[bit]?.part
      if (part && signs & (1 << bit) && !mentions.has(part)) mentions.set(part, index)
    }
  }
  return mentions
}

/** A short text may have all that it says in the paragraph of its opening. */
export function firstBodyLine(
  { bodyStart, opening }: ReportFacts,
  bodyEnd: number,
  lines: readonly DocumentLine[],
): number | null {
  const [first] = firstWrittenLines(lines, { firstLine: bodyStart, endLine: bodyEnd }, 1)
  return first ?? opening
}

/**
 * Parts that need no heading, each from the line that speaks of it to the next such line or chapter;
 * they are no longer only mentioned. `stated`: the lines of the parts that a mention is not enough for.
 */
export function findSpokenSections(
  mentions: Map<PartId, number>,
  stated: ReadonlyMap<PartId, number | null>,
  chapters: readonly Chapter[],
  bodyEnd: number,
  asked: readonly GenrePart[],
): FoundSection[] {
  const spoken = asked.flatMap(({ id, byText }) => {
    const statement = stated.get(id)
    const firstLine = statement === undefined ? mentions.get(id) : statement
    if (!byText || firstLine === undefined || firstLine === null) return []
    mentions.delete(id)
    return [{ id, firstLine }]
  })
  const borders = [...spoken, ...chapters].map((one) => one.firstLine)
  return spoken.map(({ id, firstLine }) => ({
    parts: [id],
    spoken: true,
    firstLine,
    endLine: Math.min(
      Math.max(bodyEnd, firstLine + 1),
      ...borders.filter((line) => line > firstLine),
    ),
  }))
}
