/** Which parts a text is asked for, and how strictly, by how it is built. */
import type { ChapterReading } from './chapter-parts'
import type { Chapter } from './chapters'
import type { GenrePart } from './genre'
import { firstWrittenLines } from './line-facts'
import type { ReportFacts } from './parts'
import { matchesAny } from './pattern'
import { placeData } from './place-data'
import type { SectionContext } from './sections'
import type { PartAssessment } from './types'

const HEAD_PLACES: readonly GenrePart['place'][] = ['title', 'addressee', 'opening']
/** Fewer chapters may be names of parts by chance. */
const LEAST_NAMED = 3
/** One chapter alone is no structure. */
const LEAST_CHAPTERS = 2

/** Title, date and speaker at most stand above. */
const HEAD_LINES = 5

/** What an opening begins with: why, or on what basis. */
const BASIS = /^\s{0,8}(?:为|根据|按照|依据)/u
const spokenTo = new RegExp(placeData.spokenTo, 'u')

interface Build {
  facts: ReportFacts
  chapters: readonly Chapter[]
  /** Every chapter names a part. */
  allNamed: boolean
  context: SectionContext
}

export function nameAllParts(readings: readonly ChapterReading[]): boolean {
  return readings.length >= LEAST_NAMED && readings.every((reading) => reading.named)
}

/** Whether a sentence that only mentions the part is not enough. */
export function isStrict(
  { strict }: GenrePart,
  chapters: readonly Chapter[],
  allNamed: boolean,
): boolean {
  return strict === 'named' ? allNamed : strict === 'chapters' && chapters.length >= LEAST_CHAPTERS
}

/** The parts as they are, but those that this text may do without no longer required. */
export function excuseParts(
  parts: readonly PartAssessment[],
  asked: readonly GenrePart[],
  build: Build,
): PartAssessment[] {
  return parts.map((part, index) => {
    const data = asked[index]
    if (!data || part.status === 'present' || !part.required) return part
    const cut = build.context.genre.data.excusesCut && isCut(data, build)
    return cut || (data.whenNamed && !build.allNamed) ? { ...part, required: false } : part
  })
}

/**
 * A text that breaks off may still have what it lacks, but for its head; and one that begins with
 * other lines (source, number) may have a title that is none by its form.
 */
function isCut({ id, place }: GenrePart, build: Build): boolean {
  const { looksFinished, startsAtOnce } = build.facts
  if (place === 'title') return !startsAtOnce
  if (place === 'opening') return !looksFinished || opensOtherwise(build)
  if (id === 'salutation') return greets(build)
  if (place === 'section' && !hasFoot(build)) return true
  return !looksFinished && !HEAD_PLACES.includes(place)
}

/** A document that is sent ends with its foot; a full stop alone may be where it was cut. */
function hasFoot({ facts, context }: Build): boolean {
  const isSent = context.genre.parts.some((part) => part.place === 'date' && part.required)
  return !isSent || facts.closing !== null || facts.signature !== null || facts.date !== null
}

/** The greeting may begin the first paragraph. */
function greets({ facts: { range }, context: { lines } }: Build): boolean {
  return firstWrittenLines(lines, range, HEAD_LINES).some((index) =>
    spokenTo.test(lines[index]?.line.text ?? ''),
  )
}

/** Without chapters anything is an opening; a first chapter may say what an opening would say. */
function opensOtherwise({ chapters, context: { genre, lines } }: Build): boolean {
  const [first] = chapters
  if (!first || matchesAny(genre.openingChapters, first.heading.title)) return true
  const body = { firstLine: first.firstLine + 1, endLine: first.endLine }
  return firstWrittenLines(lines, body, 1).some((index) => {
    const line = lines[index]?.line
    return line !== undefined && (genre.headSignsOf(line).opens || BASIS.test(line.text))
  })
}
