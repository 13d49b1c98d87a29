import type { DocumentLine } from '../../lib/document/line'
import { splitLines } from '../../lib/document/lines'
import { detectMarkup } from '../../lib/document/markup'
import type { SnapshotParagraph } from '../../lib/document/snapshot'
import { assessReport } from '../../lib/genres/assess'
import { classifyText } from '../../lib/genres/text-kind'
import type { ReportAssessment, TextKind } from '../../lib/genres/types'
import { buildOutline } from '../../lib/outline/build-outline'
import type { Outline } from '../../lib/outline/types'
import type { WordSegmenter } from '../../lib/segmentation/types'

export interface ReadText {
  lines: readonly DocumentLine[]
  outline: Outline
  textKind: TextKind
  /** One for each report of the text. */
  assessments: readonly ReportAssessment[]
}

interface ReadOptions {
  genre?: string
  words?: WordSegmenter
}

/** A paragraph a line. */
export function readText(text: string, options: ReadOptions = {}): ReadText {
  const paragraphs = text.split('\n').map((line, index) => ({ key: `p${index}`, text: line }))
  return readParagraphs(paragraphs, options)
}

export function readParagraphs(
  paragraphs: readonly SnapshotParagraph[],
  { genre, words }: ReadOptions = {},
): ReadText {
  const lines = paragraphs.flatMap((source, paragraph) =>
    splitLines(source).map((line) => ({ paragraph, line })),
  )
  const outline = buildOutline(lines)
  const textKind = classifyText(lines, outline, detectMarkup(lines))
  const assessments = outline.reports.map((range) =>
    assessReport({
      lines,
      outline,
      range,
      textKind,
      chosenGenre: genre ?? null,
      words: words ?? null,
    }),
  )
  return { lines, outline, textKind, assessments }
}

/** Status of each part, `missing` ones left out. */
export function statusesOf(assessment: ReportAssessment | undefined): Record<string, string> {
  return Object.fromEntries(
    (assessment?.parts ?? [])
      .filter((part) => part.status !== 'missing')
      .map((part) => [part.id, part.status]),
  )
}
