/** The mark after a number: `一、` `（一）` `1.` `（1）` `①` `第一，` (GB/T 15834-2011 appendix B). */
import { readLineFacts } from '../../../outline/line-facts'
import type { Marker } from '../../../outline/types'
import { collectFromLines } from '../../collect-lines'
import { type AnalysedDocument, type DocumentFinding, defineDocumentRule } from '../../rule'
import { isMixed, readArabicMarks } from './shared/arabic-marks'

const CLOSING_BRACKET = /[）)〕]/
const MARK = /^[、，,.．。：:]/

interface Correction {
  lineIndex: number
  marker: Marker
  /** The marker as it should be written. */
  right: string
  /** Where what it replaces ends. */
  end: number
}

const NONE: readonly Correction[] = []

const collectCorrections = collectFromLines<Correction>({
  take(line, { kind }, lineIndex) {
    const { marker, shownNumber } = readLineFacts(line)
    if (!marker || shownNumber !== null || (kind !== 'body' && kind !== 'heading')) return NONE
    const right = correct(marker)
    if (right !== null)
      return right === marker.text ? NONE : [{ lineIndex, marker, right, end: marker.end }]
    // ①、: the mark is not part of the marker.
    if (marker.scheme !== 'circled' || !MARK.test(line.text.slice(marker.end))) return NONE
    return [{ lineIndex, marker, right: marker.text, end: marker.end + 1 }]
  },
  move: ({ marker, right, end }, lineIndex) => ({ lineIndex, marker, right, end }),
})

/** Null for markers that are judged otherwise or not at all. */
function correct({ scheme, text, numeral, separator }: Marker): string | null {
  switch (scheme) {
    case 'chinese-comma':
      return separator === '、' ? text : `${numeral}、`
    case 'chinese-parenthesis':
    case 'arabic-parenthesis':
    case 'arabic-half-parenthesis':
      return text.slice(0, text.search(CLOSING_BRACKET) + 1) || text
    case 'ordinal-word':
      return separator === '、' ? text.replace('、', '，') : text
    case 'item-is':
      return text.replace(/[、]$/, '')
    default:
      return null
  }
}

export const markAfterNumber = defineDocumentRule({
  id: 'numbering/mark-after-number',
  severity: 'warning',
  check: (document) => {
    const found: DocumentFinding[] = []
    let headings: ReadonlySet<number> | null = null
    for (const correction of collectCorrections(document)) {
      headings ??= new Set(document.outline.headings.map((heading) => heading.lineIndex))
      if (needsHeading(correction.marker) && !headings.has(correction.lineIndex)) continue
      found.push(describe(correction))
    }
    const comma = findArabicComma(document)
    return comma ? [...found, comma] : found
  },
})

/** `一，` may be the word one; （一）、 can only be a number. */
function needsHeading({ scheme }: Marker): boolean {
  return scheme === 'chinese-comma' || scheme === 'ordinal-word' || scheme === 'item-is'
}

function describe({ lineIndex, marker, right, end }: Correction): DocumentFinding {
  return {
    lineIndex,
    start: marker.start,
    end,
    message: 'numbering/mark-after-number.message',
    values: { right },
    suggestions: [right],
  }
}

/** `1、` is so common that it is mentioned once, at its first heading; beside `1.` another rule speaks. */
function findArabicComma(document: AnalysedDocument): DocumentFinding | null {
  if (document.textKind !== 'official') return null
  const marks = readArabicMarks(document)
  const commas = marks.flatMap((one) => one.commas).sort((a, b) => a.lineIndex - b.lineIndex)
  const [first] = commas
  if (!first || marks.some(isMixed)) return null
  const { lineIndex, marker } = first
  const right = `${marker.numeral}.`
  return {
    lineIndex,
    start: marker.start,
    end: marker.end,
    severity: 'info',
    message: 'numbering/mark-after-number.message.arabic',
    values: { marker: marker.text, right, count: commas.length },
    suggestions: [right],
  }
}
