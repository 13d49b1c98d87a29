/** Genre and parts of one report. */
import type { DocumentLine } from '../document/line'
import type { Outline, ReportRange } from '../outline/types'
import type { WordSegmenter } from '../segmentation/types'
import { findChapters, headingsInRange } from './chapters'
import { detectGenre } from './detect'
import { assessParts } from './parts'
import { closingLines, findClosing, findOpening, findSignature, openingLines } from './places'
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
  const head = openingLines(lines, range, chapters[0]?.firstLine ?? null, title?.lineIndex ?? null)
  const tail = closingLines(lines, range)
  const detected = chosen
    ? { id: chosen.id, confidence: 1, chosenBy: 'user' as const }
    : detectGenre({
        lines,
        title: title?.text ?? null,
        openingLines: head,
        closingLines: tail,
        chapters,
      })
  const genre = chosen ?? (detected && findGenre(detected.id))
  if (!genre || !detected) return NOTHING
  const opening = findOpening(lines, head, genre, chapters.length > 0)
  const openingText = opening === null ? '' : (lines[opening]?.line.text ?? '')
  const assessed = assessParts(
    {
      range,
      title,
      opening,
      closing: findClosing(lines, tail, genre, opening),
      signature: findSignature(lines, head, tail),
      headings,
    },
    { genre, lines, words, year: findYear(title?.text ?? '') ?? findYear(openingText) },
  )
  return { genre: detected, ...assessed }
}

/** Year that a title or an opening names first. */
export function findYear(text: string): number | null {
  const match = /(?<!\d)20\d\d(?=\s?年)/u.exec(text.slice(0, 300))
  return match ? Number(match[0]) : null
}
