/** The year a report speaks of: in its title, else in its opening, else the date it was signed or held. */
import * as v from 'valibot'
import { allMatches } from '../../../../document/all-matches'
import type { DocumentLine } from '../../../../document/line'
import { findYear } from '../../../../genres/assess'
import { findChapters, headingsInRange } from '../../../../genres/chapters'
import { closingLines, openingLines } from '../../../../genres/places'
import { findReportTitle } from '../../../../genres/report-title'
import type { Outline, ReportRange } from '../../../../outline/types'
import type { AnalysedDocument } from '../../../rule'
import data from '../data/document-year.json'

export interface DocumentYear {
  /** As written. */
  year: number
  /** Years that may be spoken of as present or to come. */
  earliest: number
  latest: number
  source: 'title' | 'opening' | 'date'
  /** 2023年度, 2023年工作总结: the year told of, not the one in which the report is given. */
  isAnnual: boolean
  /** 计划, 方案, 政府工作报告: the year is the one that lies ahead. */
  isForward: boolean
  /** Tells of several years, so what is long past may well stand in it. */
  isWide: boolean
}

const words = v.parse(
  v.object({
    forward: v.array(v.string()),
    /** 总结及计划 is a review. */
    review: v.array(v.string()),
    /** At the end of a title: 关于报送总结的通知. */
    alwaysForward: v.array(v.string()),
    opening: v.array(v.string()),
    wide: v.array(v.string()),
    /** In a title only: an opening names a plan of five years for other reasons. */
    wideTitle: v.array(v.string()),
  }),
  data,
)
const FORWARD = new RegExp(words.forward.join('|'))
const REVIEW = new RegExp(words.review.join('|'))
const ALWAYS_FORWARD = new RegExp(`(?:${words.alwaysForward.join('|')})$`)
const OPENING = new RegExp(words.opening.join('|'))
const WIDE = new RegExp(words.wide.join('|'))
const WIDE_TITLE = new RegExp(words.wideTitle.join('|'))
/** `2021—2025年`: both years of a span. */
const SPAN = /(?<!\d)20\d\d年?\s?[—\-–－~～至]{1,2}\s?20\d\d(?=\s?年)/
const ANNUAL = /(?<!\d)20\d\d(?=年度)/
const YEAR_FIRST = /^\s{0,8}20\d\d年(?:以来|来)?[，,]/
const FULL_DATE = /(?<!\d)(20\d\d)\s?年\s?(\d{1,2})\s?月\s?\d{1,2}\s?日/g
const HEAD_DATE = /^[\s\u3000（(]{0,20}(20\d\d)\s?年\s?(\d{1,2})\s?月\s?\d{1,2}\s?日/
const LONGEST_SIGNATURE = 40
/** A text signed up to this month may speak of the year before. */
const LAST_MONTH_OF_REVIEW = 4
const HEAD = 300

interface YearInput {
  lines: readonly DocumentLine[]
  outline: Outline
  range: ReportRange
}

const kept = new WeakMap<AnalysedDocument, readonly (DocumentYear | null)[]>()

/** One for each of `document.reports`; null: no year is sure enough. */
export function documentYears(document: AnalysedDocument): readonly (DocumentYear | null)[] {
  let years = kept.get(document)
  if (!years) {
    const { lines, outline, reports } = document
    years = reports.map(({ range }) => findDocumentYear({ lines, outline, range }))
    kept.set(document, years)
  }
  return years
}

/** Looks at title, first and last lines and headings only. */
export function findDocumentYear({ lines, outline, range }: YearInput): DocumentYear | null {
  const title = findReportTitle(lines, range)
  const headings = headingsInRange(outline, range)
  const firstChapter = findChapters(headings, range, range.endLine)[0]?.firstLine ?? null
  const textOf = (index: number) => lines[index]?.line.text ?? ''
  const opening = openingLines(lines, range, firstChapter, title?.lineIndex ?? null).map(textOf)
  const titleText = title?.text ?? ''
  const isWide =
    SPAN.test(titleText) ||
    WIDE_TITLE.test(titleText) ||
    [titleText, ...opening.map((text) => text.slice(0, HEAD))].some((text) => WIDE.test(text)) ||
    headings.some(({ kind, title }) => kind === 'block' && WIDE.test(title.slice(0, HEAD)))
  const isForward =
    ALWAYS_FORWARD.test(titleText) || (FORWARD.test(titleText) && !REVIEW.test(titleText))

  const inTitle = findYear(titleText)
  const kind = { isForward, isWide }
  if (inTitle !== null) {
    const isAnnual = !isForward && (ANNUAL.test(titleText) || REVIEW.test(titleText))
    return describe(inTitle, { source: 'title', isAnnual, ...kind })
  }
  const inOpening = findOpeningYear(opening)
  if (inOpening !== null)
    return describe(inOpening, { source: 'opening', isAnnual: false, ...kind })
  const signed = findSignedDate(closingLines(lines, range).map(textOf)) ?? findHeadDate(opening)
  if (!signed) return null
  const { year, month } = signed
  const earliest = month <= LAST_MONTH_OF_REVIEW ? year - 1 : year
  return { year, earliest, latest: year + 1, source: 'date', isAnnual: false, ...kind }
}

function describe(
  year: number,
  known: Omit<DocumentYear, 'year' | 'earliest' | 'latest'>,
): DocumentYear {
  const earliest = known.isForward ? year - 1 : year
  return { year, earliest, latest: earliest + 1, ...known }
}

function findOpeningYear(opening: readonly string[]): number | null {
  for (const text of opening) {
    const head = text.slice(0, HEAD)
    const annual = ANNUAL.exec(head)?.[0]
    if (annual && OPENING.test(head)) return Number(annual)
    const sentence = head.split(/[。！？]/u).find((one) => OPENING.test(one))
    const year = sentence === undefined ? null : findYear(sentence)
    if (year !== null) return year
    if (YEAR_FIRST.test(head)) return findYear(head)
  }
  return null
}

/** The day of a speech below its title, or of a meeting at the start of its minutes. */
function findHeadDate(opening: readonly string[]): { year: number; month: number } | null {
  for (const text of opening) {
    const [, year, month] = HEAD_DATE.exec(text) ?? []
    if (year && month) return { year: Number(year), month: Number(month) }
  }
  return null
}

/** The last full date of short lines at the end. */
export function findSignedDate(closing: readonly string[]): { year: number; month: number } | null {
  let found: { year: number; month: number } | null = null
  for (const text of closing) {
    if (text.length > LONGEST_SIGNATURE || !text.includes('20')) continue
    for (const [, year, month] of allMatches(FULL_DATE, text))
      found = { year: Number(year), month: Number(month) }
  }
  return found
}
