/** Finds which lines of a report belong to which part of its genre. */
import type { DocumentLine } from '../document/line'
import type { Heading, MarkerScheme } from '../outline/types'
import type { WordSegmenter } from '../segmentation/types'
import { type Chapter, splitAtRestarts } from './chapters'
import type { Genre } from './compile-genre'
import type { PartId } from './genre'
import { statesProblem } from './heading-sets'
import type { PartSection } from './types'

/** A section as types.ts has it, with the part ids of the genre data. */
export interface FoundSection extends PartSection {
  parts: readonly PartId[]
}

export interface SectionContext {
  genre: Genre
  lines: readonly DocumentLine[]
  words: WordSegmenter | null
  /** Year the report is about; a heading with a later one is a plan. */
  year: number | null
}

/** What a chapter holds. `listed` is false for sections whose chapter heading was lost. */
export interface ChapterReading {
  parts: readonly PartId[]
  listed: boolean
}

/** Parts of each chapter, by its heading and, where no heading decides, by its position. */
export function readChapters(
  chapters: readonly Chapter[],
  context: SectionContext,
): ChapterReading[] {
  const named = chapters.map(({ heading }) => readChapterHeading(heading, context))
  if (named.every((parts) => parts.length === 0)) {
    // Chapters that only tell what was done, numbered without a break, are the work itself.
    const areWork = chapters.length > 1 && splitAtRestarts(chapters).length === 1
    const parts = areWork ? known(['performance'], context.genre) : []
    return named.map(() => ({ parts, listed: true }))
  }
  const schemes = new Set(
    chapters.flatMap(({ heading }, index) => (named[index]?.length ? [schemeOf(heading)] : [])),
  )
  const filled = fillByPosition(chapters, withProblems(named, chapters, context.genre), context)
  return filled.map((parts, index) => {
    const scheme = chapters[index] ? schemeOf(chapters[index].heading) : null
    // Numbered otherwise than the named chapters, it stood below a heading that was lost.
    const listed = named[index]?.length !== 0 || scheme === null || schemes.has(scheme)
    return { parts, listed: listed || schemes.has(null) }
  })
}

function schemeOf({ marker }: Heading): MarkerScheme | null {
  return marker?.scheme ?? null
}

/** `存在问题原因剖析` holds the problems too when no other chapter does. */
function withProblems(
  named: readonly (readonly PartId[])[],
  chapters: readonly Chapter[],
  genre: Genre,
): (readonly PartId[])[] {
  if (named.some((parts) => parts.includes('problems'))) return [...named]
  return named.map((parts, index) =>
    parts.includes('causes') && statesProblem(chapters[index]?.heading.title ?? '')
      ? [...known(['problems'], genre), ...parts]
      : parts,
  )
}

function readChapterHeading(heading: Heading, context: SectionContext): readonly PartId[] {
  const { genre, lines, words } = context
  const line = lines[heading.lineIndex]?.line
  const parts = line ? genre.chapterPartsOf(line, heading.title) : []
  if (parts.length === 0 || parts.includes('performance')) {
    if (namesLaterYear(heading.title, context.year)) return known(['plans'], genre)
  }
  if (parts.length > 0) return parts
  const similar = line && words ? genre.similarPartOf(line, heading.title, words) : null
  return similar ? [similar] : []
}

function namesLaterYear(title: string, year: number | null): boolean {
  const match = /(?<!\d)20\d\d(?=年)/u.exec(title.slice(0, 60))
  return year !== null && match !== null && Number(match[0]) > year
}

/**
 * A chapter that no synonym names is work done when it stands before problems and plans, and a plan
 * when it stands after the problems and no other chapter is the plan.
 */
function fillByPosition(
  chapters: readonly Chapter[],
  named: readonly (readonly PartId[])[],
  { genre }: SectionContext,
): (readonly PartId[])[] {
  const firstOf = (part: PartId) => named.findIndex((parts) => parts.includes(part))
  const firstProblem = Math.max(firstOf('problems'), -1)
  const firstPlan = firstOf('plans')
  let previous: readonly PartId[] = []
  return named.map((parts, index) => {
    const title = chapters[index]?.heading.title ?? ''
    const filled =
      parts.length > 0
        ? parts
        : known(guess(title, index, firstProblem, firstPlan, previous), genre)
    previous = filled
    return filled
  })
}

function guess(
  title: string,
  index: number,
  firstProblem: number,
  firstPlan: number,
  previous: readonly PartId[],
): readonly PartId[] {
  const afterProblem = firstProblem >= 0 && index > firstProblem
  const afterPlan = firstPlan >= 0 && index > firstPlan
  if (afterPlan) return ['plans']
  if (!afterProblem) return ['performance']
  if (statesProblem(title)) return ['problems']
  return firstPlan >= 0 ? previous : ['plans']
}

function known(parts: readonly PartId[], genre: Genre): readonly PartId[] {
  return parts.filter((part) => genre.kinds.some((kind) => kind.part === part))
}

/** Deeper headings that are the name of a part and nothing else: `（三）存在的问题`. */
export function findDeeperSections(
  headings: readonly Heading[],
  chapters: readonly Chapter[],
  context: SectionContext,
): FoundSection[] {
  const tops = new Set(chapters.map((chapter) => chapter.heading))
  let chapter = 0
  return headings.flatMap((heading, index) => {
    while ((chapters[chapter]?.endLine ?? Number.POSITIVE_INFINITY) <= heading.lineIndex) chapter++
    const line = context.lines[heading.lineIndex]?.line
    if (tops.has(heading) || !line) return []
    const parts = context.genre.deeperPartsOf(line, heading.title)
    if (parts.length === 0) return []
    const next = nextOfLevel(headings, index)
    const end = chapters[chapter]?.endLine ?? heading.lineIndex + 1
    return [{ parts, firstLine: heading.lineIndex, endLine: Math.min(next?.lineIndex ?? end, end) }]
  })
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
    const parts = genre.signsOf(line).label
    if (parts.length === 0) continue
    if (open) open.endLine = index
    open = { parts, firstLine: index, endLine }
    found.push(open)
  }
  return found
}
