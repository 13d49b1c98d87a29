/** Genre and parts of one report. */
import type { DocumentLine } from '../document/line'
import type { Outline, ReportRange } from '../outline/types'
import type { WordSegmenter } from '../segmentation/types'
import { findChapters, headingsInRange } from './chapters'
import type { Genre } from './compile-genre'
import { detectGenre } from './detect'
import {
  endOfHead,
  findAddressee,
  findClosingAbove,
  findDate,
  findSignatureAt,
  isDateAt,
  isFinished,
} from './frame'
import { firstWrittenLines } from './line-facts'
import { assessParts } from './parts'
import {
  closingLines,
  findClosing,
  findOpening,
  findSignature,
  openingLines,
  SHORTEST_FIRST_SENTENCE,
  SHORTEST_LEAD,
} from './places'
import { findGenre } from './registry'
import { findReportTitle } from './report-title'
import type { ReportAssessment, TextKind } from './types'

export interface ReportInput {
  lines: readonly DocumentLine[]
  outline: Outline
  range: ReportRange
  textKind: TextKind
  /** Genre the user chose; null: detect it. An unknown id counts as null. */
  chosenGenre: string | null
  words: WordSegmenter | null
}

const NOTHING: ReportAssessment = { genre: null, parts: [], sections: [] }

/** No genre and no parts when the text is no official text, unless the user chose a genre. */
export function assessReport(input: ReportInput): ReportAssessment {
  const { lines, outline, range, words } = input
  const chosen = input.chosenGenre === null ? null : findGenre(input.chosenGenre)
  if (!chosen && input.textKind !== 'official') return NOTHING
  const title = findReportTitle(lines, range)
  const headings = headingsInRange(outline, range)
  const chapters = findChapters(headings, range, range.endLine)
  const firstChapter = chapters[0]?.firstLine ?? null
  const titleLine = title?.lineIndex ?? null
  const head = openingLines(lines, range, firstChapter, titleLine)
  const tail = closingLines(lines, range)
  const addressee = findAddressee(lines, range, firstChapter, titleLine)
  const detected = chosen
    ? { id: chosen.id, confidence: 1, chosenBy: 'user' as const }
    : detectGenre({
        lines,
        title: title?.text ?? null,
        openingLines: head,
        closingLines: tail,
        chapters,
        hasAddressee: addressee !== null,
        hasDate: tail.some((index) => isDateAt(lines, index)),
      })
  const genre = chosen ?? (detected && findGenre(detected.id))
  if (!genre || !detected) return NOTHING
  const hasBody = genre.data.bodyPart !== undefined
  const opening = findOpening(lines, head, genre, {
    takesLead: chapters.length > 0 || hasBody,
    shortestLead: hasBody ? SHORTEST_FIRST_SENTENCE : SHORTEST_LEAD,
  })
  const bodyStart = endOfHead(range, titleLine, addressee, opening)
  const foot = readFoot(input, genre, { head, tail, opening, bodyStart })
  const openingText = opening === null ? '' : (lines[opening]?.line.text ?? '')
  const looksFinished = isFinished(lines, range, Object.values(foot))
  const [first] = firstWrittenLines(lines, range, 1)
  const startsAtOnce = first !== undefined && (first === addressee || first === opening)
  const assessed = assessParts(
    { range, title, addressee, opening, bodyStart, ...foot, startsAtOnce, looksFinished, headings },
    { genre, lines, words, year: findYear(title?.text ?? '') ?? findYear(openingText) },
  )
  return { genre: detected, ...assessed, looksFinished }
}

/** Closing, signature and date; a genre that asks for a date finds them by it. */
function readFoot(
  { lines, range }: ReportInput,
  genre: Genre,
  known: {
    head: readonly number[]
    tail: readonly number[]
    opening: number | null
    bodyStart: number
  },
) {
  const { head, tail, opening } = known
  if (!genre.parts.some((part) => part.place === 'date')) {
    return {
      closing: findClosing(lines, tail, genre, opening),
      signature: findSignature(lines, head, tail),
      date: null,
    }
  }
  const date = findDate(lines, range)
  const body = { firstLine: known.bodyStart, endLine: range.endLine }
  return {
    closing: findClosingAbove(lines, body, date, genre, opening),
    signature: findSignatureAt(lines, body, date) ?? findSignature(lines, tail, []),
    date,
  }
}

/** Year that a title or an opening names first. */
export function findYear(text: string): number | null {
  const match = /(?<!\d)20\d\d(?=\s?年)/u.exec(text.slice(0, 300))
  return match ? Number(match[0]) : null
}
