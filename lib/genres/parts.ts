/** Which parts of its genre a report has, which it only speaks of, and which it lacks. */
import type { Heading, ReportRange } from '../outline/types'
import { type ChapterReading, readChapters } from './chapter-parts'
import { type Chapter, findChapters } from './chapters'
import type { Genre } from './compile-genre'
import { excuseParts, isStrict, nameAllParts } from './excused-parts'
import type { GenrePart, PartId } from './genre'
import { findLostSections } from './lost-headings'
import { assessPart } from './part-status'
import {
  type FoundSection,
  findDeeperSections,
  findLabelledSections,
  type SectionContext,
} from './sections'
import { findMentions, findSpokenSections, firstBodyLine } from './spoken-parts'
import type { PartAssessment } from './types'

/** What assess.ts knows of a report before its parts are judged. */
export interface ReportFacts {
  range: ReportRange
  title: { lineIndex: number; text: string } | null
  addressee: number | null
  opening: number | null
  /** First line behind title, addressee and opening. */
  bodyStart: number
  closing: number | null
  signature: number | null
  date: number | null
  /** Nothing stands before the addressee or the opening. */
  startsAtOnce: boolean
  looksFinished: boolean
  headings: readonly Heading[]
}

export interface AssessedParts {
  parts: PartAssessment[]
  sections: FoundSection[]
}

export function assessParts(facts: ReportFacts, context: SectionContext): AssessedParts {
  const title = facts.title?.text ?? ''
  const asked = context.genre.parts.filter(
    ({ onlyWhenTitle }) =>
      onlyWhenTitle === undefined || new RegExp(onlyWhenTitle, 'u').test(title),
  )
  const bodyEnd = endOfBody(facts)
  const chapters = findChapters(facts.headings, facts.range, bodyEnd)
  const readings = readChapters(chapters, context).map((reading) =>
    keepAsked(reading, asked, context.genre),
  )
  const present = findPresentSections(facts, chapters, readings, bodyEnd, context)
  const found = new Set(present.flatMap((section) => section.parts))
  const lost = findLost(facts, chapters, readings, bodyEnd, found, context)
  const missing = asked.filter((part) => part.place === 'section' && !found.has(part.id))
  const mentions = findMentions(
    facts,
    bodyEnd,
    missing.map((part) => part.id),
    context,
  )
  for (const section of lost.toReversed()) {
    const [part] = section.parts
    if (part) mentions.set(part, section.firstLine)
  }
  const { bodyPart } = context.genre.data
  const isPlain = readings.every((reading) => reading.parts.length === 0)
  if (bodyPart && isPlain && !found.has(bodyPart) && !mentions.has(bodyPart)) {
    const body = firstBodyLine(facts, bodyEnd, context.lines)
    if (body !== null) mentions.set(bodyPart, body)
  }
  const allNamed = nameAllParts(readings)
  const strict = missing.filter((part) => isStrict(part, chapters, allNamed))
  const stated = findStatements(facts, bodyEnd, strict, context)
  present.push(...findSpokenSections(mentions, stated, chapters, bodyEnd, asked))
  const sections = [...present, ...lost].sort(
    (a, b) => a.firstLine - b.firstLine || b.endLine - a.endLine,
  )
  const parts = asked.map((part) => assessPart(part, title, present, mentions, context.lines))
  return { parts: excuseParts(parts, asked, { facts, chapters, allNamed, context }), sections }
}

/** Lines that state the parts for which a mention is not enough; null: none does. */
function findStatements(
  facts: ReportFacts,
  bodyEnd: number,
  strict: readonly GenrePart[],
  context: SectionContext,
): ReadonlyMap<PartId, number | null> {
  const ids = strict.map((part) => part.id)
  if (ids.length === 0) return new Map()
  const found = findMentions(facts, bodyEnd, ids, context, context.genre.statementsOf)
  return new Map(ids.map((id) => [id, found.get(id) ?? null]))
}

/** A chapter whose part is not asked for under this title belongs to the matter itself. */
function keepAsked(
  reading: ChapterReading,
  asked: readonly GenrePart[],
  { parts, data }: Genre,
): ChapterReading {
  if (asked.length === parts.length || reading.parts.length === 0) return reading
  const kept = reading.parts.filter((id) => asked.some((part) => part.id === id))
  return { ...reading, parts: kept.length > 0 || !data.bodyPart ? kept : [data.bodyPart] }
}

function endOfBody({ range, opening, headings, ...foot }: ReportFacts): number {
  const lastHeading = headings.at(-1)?.lineIndex ?? range.firstLine
  const ends = [foot.closing, foot.signature, foot.date].filter(
    (line) => line !== null && line > lastHeading && line !== opening,
  )
  return Math.min(range.endLine, ...ends.map((line) => line ?? range.endLine))
}

function findPresentSections(
  facts: ReportFacts,
  chapters: readonly Chapter[],
  readings: readonly ChapterReading[],
  bodyEnd: number,
  context: SectionContext,
): FoundSection[] {
  const found = [
    ...findPlacedSections(facts, chapters, context.genre),
    ...chapterSections(chapters, readings, true),
  ]
  const known = new Set<PartId>()
  for (const section of found) for (const part of section.parts) known.add(part)
  const start = (facts.opening ?? facts.title?.lineIndex ?? facts.range.firstLine - 1) + 1
  const inner = [
    ...findDeeperSections(facts.headings, chapters, context),
    ...findLabelledSections(start, bodyEnd, chapters, context),
  ]
  for (const section of inner) {
    const parts = section.parts.filter((part) => !known.has(part))
    if (parts.length > 0) found.push({ ...section, parts })
  }
  return found
}

function findPlacedSections(
  facts: ReportFacts,
  chapters: readonly Chapter[],
  genre: Genre,
): FoundSection[] {
  const line = (
    place: GenrePart['place'],
    index: number | null,
    endLine = (index ?? 0) + 1,
  ): FoundSection[] => {
    const part = genre.parts.find((one) => one.place === place)
    return index === null || !part ? [] : [{ parts: [part.id], firstLine: index, endLine }]
  }
  const firstChapter = chapters.find((chapter) => chapter.firstLine > (facts.opening ?? 0))
  return [
    ...line('title', facts.title?.lineIndex ?? null),
    ...line('addressee', facts.addressee),
    ...line('opening', facts.opening, firstChapter?.firstLine),
    ...line('closing', facts.closing),
    ...line('signature', facts.signature),
    ...line('date', facts.date),
  ]
}

function chapterSections(
  chapters: readonly Chapter[],
  readings: readonly ChapterReading[],
  listed: boolean,
): FoundSection[] {
  const sections: FoundSection[] = []
  for (const [index, { firstLine, endLine }] of chapters.entries()) {
    const reading = readings[index]
    if (reading && reading.parts.length > 0 && reading.listed === listed)
      sections.push({ parts: reading.parts, firstLine, endLine })
  }
  return sections
}

/** Groups of headings under a lost chapter heading, at the top or inside one chapter. */
function findLost(
  { range }: ReportFacts,
  chapters: readonly Chapter[],
  readings: readonly ChapterReading[],
  bodyEnd: number,
  found: ReadonlySet<PartId>,
  { genre, lines }: SectionContext,
): FoundSection[] {
  if (genre.data.bodyPart) return []
  const groups = chapterSections(chapters, readings, false)
  const named = readings.some((reading) => reading.parts.length > 0)
  if (!named) {
    const top = chapters.map((chapter) => chapter.heading)
    groups.push(...findLostSections(top, bodyEnd, 'performance', genre, lines))
  }
  if (groups.length === 0) {
    chapters.forEach(({ heading, endLine }, index) => {
      const first = readings[index]?.parts[0] ?? 'performance'
      const children = heading.children.filter((child) => child.lineIndex < range.endLine)
      groups.push(...findLostSections(children, endLine, first, genre, lines).slice(1))
    })
  }
  return groups.filter((group) => group.parts.every((part) => !found.has(part)))
}
