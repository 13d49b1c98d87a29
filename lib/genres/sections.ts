/** Finds parts of a report that lie inside its chapters, or beside them. */
import type { DocumentLine } from '../document/line'
import type { Heading } from '../outline/types'
import type { WordSegmenter } from '../segmentation/types'
import type { Chapter } from './chapters'
import type { Genre } from './compile-genre'
import type { PartId } from './genre'
import { hasLabel } from './line-signs'
import type { PartSection } from './types'

/** A section as types.ts has it, with the part ids of the genre data. */
export interface FoundSection extends PartSection {
  parts: readonly PartId[]
  /** Begins with a sentence, not with a heading or a label. */
  spoken?: boolean
}

export interface SectionContext {
  genre: Genre
  lines: readonly DocumentLine[]
  words: WordSegmenter | null
  /** Year the report is about; a heading with a later one is a plan. */
  year: number | null
}

const NO_PARTS: readonly PartId[] = []

/** Deeper headings that are the name of a part and nothing else: `（三）存在的问题`. */
export function findDeeperSections(
  headings: readonly Heading[],
  chapters: readonly Chapter[],
  context: SectionContext,
): FoundSection[] {
  const found: FoundSection[] = []
  let chapter = 0
  for (const [index, heading] of headings.entries()) {
    while ((chapters[chapter]?.endLine ?? Number.POSITIVE_INFINITY) <= heading.lineIndex) chapter++
    if (chapters[chapter]?.heading === heading) continue
    const line = context.lines[heading.lineIndex]?.line
    const parts = line ? context.genre.deeperPartsOf(line, heading.title) : []
    if (parts.length === 0) continue
    const next = nextOfLevel(headings, index)
    const end = chapters[chapter]?.endLine ?? heading.lineIndex + 1
    const endLine = Math.min(next?.lineIndex ?? end, end)
    found.push({ parts, firstLine: heading.lineIndex, endLine })
  }
  return found
}

function nextOfLevel(headings: readonly Heading[], index: number): Heading | undefined {
  const level = headings[index]?.level ?? 0
  for (let next = index + 1; next < headings.length; next++) {
    const heading = headings[next]
    if (heading && heading.level <= level) return heading
  }
  return undefined
}

/** Paragraphs that begin with the name of a part and a colon: `存在的主要问题：…`. */
export function findLabelledSections(
  firstLine: number,
  endLine: number,
  chapters: readonly Chapter[],
  { genre, lines }: SectionContext,
): FoundSection[] {
  const found: FoundSection[] = []
  let chapter = 0
  let open: FoundSection | null = null
  for (let index = firstLine; index < endLine; index++) {
    const line = lines[index]?.line
    if (!line) continue
    if (chapters[chapter]?.firstLine === index) {
      chapter++
      if (open) open.endLine = index
      open = null
      continue
    }
    const parts = hasLabel(line) ? genre.labelOf(line) : NO_PARTS
    if (parts.length === 0) continue
    if (open) open.endLine = index
    open = { parts, firstLine: index, endLine }
    found.push(open)
  }
  return found
}
