/** How the headings inside a chapter are written. */
import { findMarker } from '../outline/markers'
import type { OutlineNode, Point, Report } from '../report'
import type { Chapter, ChapterPlan } from './chapters'
import {
  createHeadingStyle,
  type HeadingStyle,
  parseMarker,
  readHeadingStyle,
} from './heading-style'

export interface ItemStyle {
  style: HeadingStyle
  /** Number of the last item that is there; 0 for none. */
  last: number
  /** Paragraph of the last item when it stands inside running text; null: the end of the chapter. */
  after: number | null
}

export interface ItemPlace {
  /** Null: the chapter is still to be written. */
  chapter: Chapter | null
  chapterStyle: HeadingStyle
  /** Paragraph where the chapter ends, exclusive. */
  end: number
}

/** Longer than any marker. */
const MARKER_WINDOW = 16

/** Looks at the chapter's own headings, its enumeration (`一是…；二是…`), then at other chapters. */
export function readItemStyle(report: Report, plan: ChapterPlan, place: ItemPlace): ItemStyle {
  const own = place.chapter?.node?.children.at(-1)
  if (own) {
    const last = parseMarker(own)?.ordinal ?? 0
    return { style: readHeadingStyle(report, own), last, after: null }
  }
  return (
    readPointStyle(report, place) ?? {
      style: readOtherChapters(report, plan) ?? usualStyleBelow(place.chapterStyle),
      last: 0,
      after: null,
    }
  )
}

function readPointStyle(report: Report, { chapter, end }: ItemPlace): ItemStyle | null {
  const start = chapter?.node?.paragraph
  if (start === undefined) return null
  const point = report.points.findLast(({ paragraph }) => paragraph >= start && paragraph < end)
  const marker = point && markerOfPoint(report, point)
  if (!marker) return null
  const style = { ...createHeadingStyle(null), marker, ending: '。' }
  return { style, last: point.ordinal, after: point.paragraph }
}

function markerOfPoint(report: Report, { paragraph, start }: Point) {
  const text = report.paragraphs[paragraph]?.text ?? ''
  return findMarker(text.slice(start, start + MARKER_WINDOW))
}

/** The style of most chapters that have headings inside. */
function readOtherChapters(report: Report, { chapters }: ChapterPlan): HeadingStyle | null {
  const firsts = chapters
    .map(({ node }) => node?.children[0])
    .filter((node): node is OutlineNode => node !== undefined)
  const schemes = firsts.map((node) => parseMarker(node)?.scheme ?? null)
  const counts = schemes.map((scheme) => schemes.filter((other) => other === scheme).length)
  const usual = firsts[counts.indexOf(Math.max(...counts))]
  return usual ? readHeadingStyle(report, usual) : null
}

/** One level below, by GB/T 9704-2012 7.3.3: 一、→（一）→ 1. →（1）; decimal numbers go on with 1.1. */
function usualStyleBelow({ marker, prefix }: HeadingStyle): HeadingStyle {
  const below = prefix === '' ? '' : `#${prefix}`
  switch (marker?.scheme) {
    case undefined:
      return below === '' ? createHeadingStyle('chinese-comma') : createHeadingStyle(null, below)
    case 'chapter':
      return createHeadingStyle('chinese-comma', below)
    case 'chinese-comma':
      return createHeadingStyle('chinese-parenthesis', below)
    case 'chinese-parenthesis':
      return createHeadingStyle('arabic-point', below)
    case 'decimal':
      return { ...createHeadingStyle(null, below), marker: findMarker('1.1题'), gap: ' ' }
    default:
      return createHeadingStyle('arabic-parenthesis', below)
  }
}
