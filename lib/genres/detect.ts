/** Recognises the genre of one report. */
import type { DocumentLine, Line } from '../document/line'
import type { Chapter } from './chapters'
import type { Genre } from './compile-genre'
import type { GenrePart, PartId } from './genre'
import { bareTitle } from './heading-title'
import { matchesAny } from './pattern'
import { genres } from './registry'
import { endsWithTitleWord, namesForeignGenre } from './title-words'
import type { DetectedGenre } from './types'

const OPENING_WEIGHT = 2
const CLOSING_WEIGHT = 2
/** Many genres have chapters on problems and plans, so that headings alone must not decide. */
const MOST_FOR_HEADINGS = 3
const LEAST_SCORE = 4
/** Chapters and closing are those of many genres; so many signals tell this one from the others. */
const LEAST_SIGNALS = 2
const FULL_SCORE = 8
/** The first chapters of a long text tell its genre. */
const MOST_CHAPTERS = 40

/** What the genre of a report is recognised by. Line numbers are indices into `lines`. */
export interface ReportFrame {
  lines: readonly DocumentLine[]
  title: string | null
  openingLines: readonly number[]
  closingLines: readonly number[]
  chapters: readonly Chapter[]
  hasAddressee: boolean
  hasDate: boolean
}

interface DetectionEvidence extends ReportFrame {
  /** The title as the patterns want it. */
  title: string | null
  endsWithTitleWord: boolean
  namesForeignGenre: boolean
}

/** null when no genre is sure enough. Equal scores: the earlier genre of the registry. */
export function detectGenre(frame: ReportFrame): DetectedGenre | null {
  const { title } = frame
  const evidence = {
    ...frame,
    title: title === null ? null : bareTitle(title),
    endsWithTitleWord: title !== null && endsWithTitleWord(title),
    namesForeignGenre: title !== null && namesForeignGenre(title),
  }
  let best: { genre: Genre; score: number } | null = null
  for (const genre of genres) {
    const score = scoreGenre(genre, evidence)
    if (score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { genre, score }
  }
  best ??= findByOwnWord(evidence)
  if (!best) return null
  const confidence = Math.min(1, best.score / FULL_SCORE)
  return { id: best.genre.id, confidence, chosenBy: 'detected' }
}

/** A title with the word that only this genre uses is enough when the text says nothing else. */
function findByOwnWord(evidence: DetectionEvidence): { genre: Genre; score: number } | null {
  const { title, chapters } = evidence
  if (title === null || chapters.length === 0) return null
  const genre = genres.find(
    ({ data, titles }) =>
      data.ownWord !== undefined &&
      data.specialises === undefined &&
      new RegExp(data.ownWord, 'u').test(title) &&
      matchesAny(titles, title),
  )
  return genre ? { genre, score: scoreGenre(genre, evidence) } : null
}

function scoreGenre(genre: Genre, evidence: DetectionEvidence): number {
  const { title } = evidence
  const own = title !== null && matchesAny(genre.titles, title)
  const general = title !== null && !own && matchesAny(genre.generalTitles, title)
  if (title !== null && !own && !general) {
    if (evidence.namesForeignGenre) return 0
    if (evidence.endsWithTitleWord && genre.data.ownWord === undefined) return 0
  }
  const head = signsOf(evidence.openingLines, evidence, genre.headSignsOf)
  const opens = head.some((signs) => signs.opens)
  const titled = own || (general && opens)
  const named = head.some((signs) => signs.named)
  if (title !== null && !titled) {
    if (evidence.namesForeignGenre || (evidence.endsWithTitleWord && !named)) return 0
  }
  const opened = opens || (titled && head.some((signs) => signs.continues))
  const tail = signsOf(evidence.closingLines, evidence, genre.footSignsOf)
  const closed = tail.some((signs) => signs.closes)
  const signals =
    title === null ? countBits(head.reduce((bits, signs) => bits | signs.signals, 0)) : 0
  const speaks = named || tail.some((signs) => signs.named)
  if (!titled && !opens && !speaks && signals < LEAST_SIGNALS) return 0
  return (
    (titled ? genre.data.titleWeight : 0) +
    (opened ? OPENING_WEIGHT : 0) +
    (closed ? CLOSING_WEIGHT : 0) +
    Math.min(MOST_FOR_HEADINGS, scoreHeadings(genre, evidence)) +
    signals +
    (titled ? scoreFrame(genre, evidence) : 0)
  )
}

function signsOf<Signs>(
  indices: readonly number[],
  { lines }: DetectionEvidence,
  read: (line: Line) => Signs,
): Signs[] {
  return indices.flatMap((index) => {
    const line = lines[index]?.line
    return line ? [read(line)] : []
  })
}

/** An addressee and a date tell a document that is sent from a text about such documents. */
function scoreFrame(genre: Genre, { hasAddressee, hasDate }: DetectionEvidence): number {
  const asks = (place: GenrePart['place']) => genre.parts.some((part) => part.place === place)
  return (asks('addressee') && hasAddressee ? 1 : 0) + (asks('date') && hasDate ? 1 : 0)
}

function scoreHeadings(genre: Genre, { lines, chapters }: DetectionEvidence): number {
  const named = new Set<PartId>()
  for (const { heading } of chapters.slice(0, MOST_CHAPTERS)) {
    const line = lines[heading.lineIndex]?.line
    if (line) for (const part of genre.chapterPartsOf(line, heading.title)) named.add(part)
  }
  return genre.parts.reduce((sum, part) => sum + (named.has(part.id) ? part.headingWeight : 0), 0)
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
