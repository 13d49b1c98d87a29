/** Says which parts the chapters of a report hold. */
import type { DocumentLine } from '../document/line'
import type { Heading, MarkerScheme } from '../outline/types'
import { type Chapter, splitAtRestarts } from './chapters'
import type { Genre } from './compile-genre'
import type { PartId } from './genre'
import { statesProblem } from './heading-sets'
import { firstWrittenLines } from './line-facts'
import type { SectionContext } from './sections'

const LONGEST_ITEM = 30

/** What a chapter holds. `listed` is false for sections whose chapter heading was lost. */
export interface ChapterReading {
  parts: readonly PartId[]
  listed: boolean
  /** The heading names the parts; it is not told by where the chapter stands. */
  named: boolean
}

/** Parts of each chapter, by its heading and, where no heading decides, by its position. */
export function readChapters(
  chapters: readonly Chapter[],
  context: SectionContext,
): ChapterReading[] {
  const named = chapters.map(({ heading }) => readChapterHeading(heading, context))
  const { bodyPart } = context.genre.data
  if (bodyPart)
    return chapters.map((chapter, index) => {
      const parts = named[index] ?? []
      const isBody =
        parts.length === 0
          ? holdsText(chapter, context.lines)
          : parts.includes('plans') && tellsResults(chapter.heading.title)
      return {
        parts: isBody ? [bodyPart] : parts,
        listed: true,
        named: parts.length > 0 && !isBody,
      }
    })
  if (named.every((parts) => parts.length === 0)) {
    // Chapters that only tell what was done, numbered without a break, are the work itself.
    const areWork =
      chapters.length === 1 ? isFirstOf(chapters) : splitAtRestarts(chapters).length === 1
    const parts = areWork ? known(['performance'], context.genre) : []
    return named.map(() => ({ parts, listed: true, named: false }))
  }
  const schemes = new Set(
    chapters.flatMap(({ heading }, index) => (named[index]?.length ? [schemeOf(heading)] : [])),
  )
  const filled = fillByPosition(chapters, withProblems(named, chapters, context.genre), context)
  return filled.map((parts, index) => {
    const scheme = chapters[index] ? schemeOf(chapters[index].heading) : null
    // Numbered otherwise than the named chapters, it stood below a heading that was lost.
    const listed = named[index]?.length !== 0 || scheme === null || schemes.has(scheme)
    return {
      parts,
      listed: listed || schemes.has(null),
      named: named[index]?.length !== 0,
    }
  })
}

/** A text may break off in its first chapter, and that one tells what was done. */
function isFirstOf([first]: readonly Chapter[]): boolean {
  return first?.heading.marker?.ordinal === 1 && !statesProblem(first.heading.title)
}

/** `2025年主要举措和成效` is no plan, whatever its year. */
function tellsResults(title: string): boolean {
  return /20\d\d年.{0,40}(成效|成绩|成果|情况|做法|亮点|进展)[。：:]?$/u.test(title)
}

/** Without text below, a short heading is an item of a list. */
function holdsText(
  { heading, firstLine, endLine }: Chapter,
  lines: readonly DocumentLine[],
): boolean {
  if (heading.kind === 'run-in' || heading.title.length > LONGEST_ITEM) return true
  return firstWrittenLines(lines, { firstLine: firstLine + 1, endLine }, 1).length > 0
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
  const firstProblem = firstOf('problems')
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
