/** What the outline knows of headings and enumerations. Offsets: normalised UTF-16, end exclusive. */
import type { DocumentLine } from '../document/line'
import type { LineSplice } from '../document/line-splice'
import type { Markup } from '../document/markup'

/** A way of numbering (GB/T 9704-2012 7.3.3 and practice). */
export type MarkerScheme =
  | 'chinese-comma' // 一、
  | 'chapter' // 第一章 第一节 第一条
  | 'chinese-parenthesis' // （一）
  | 'arabic-point' // 1. 1．
  | 'arabic-comma' // 1、
  | 'arabic-half-parenthesis' // 1)
  | 'arabic-parenthesis' // （1）
  | 'circled' // ①
  | 'decimal' // 1.1 1.1.1
  | 'item-is' // 一是 一要
  | 'item-in' // 一在
  | 'ordinal-word' // 第一， 其一， 首先，
  | 'markdown' // #

export interface Marker {
  scheme: MarkerScheme
  /** As written, with its mark: `一、`. */
  text: string
  /** The number it stands for; 0 when there is none (Markdown). */
  ordinal: number
  /** All numbers of a decimal marker: 1.2.3 is [1, 2, 3]. Others: [ordinal]. */
  path: readonly number[]
  /** The numeral alone: `一`, `12`, `①`. */
  numeral: string
  /** The mark after or around the numeral as written: `、`, `.`, `（）`, '' for none; of 一是 it is `是`. */
  separator: string
  start: number
  /** End of the marker; the title begins at or after it. */
  end: number
}

export interface Heading {
  /** Index into the document's lines. */
  lineIndex: number
  paragraph: number
  marker: Marker | null
  /** Number shown by the editor outside the text, if any. */
  shownNumber: string | null
  title: string
  titleStart: number
  titleEnd: number
  kind: 'block' | 'run-in'
  /** Depth in this document, from 1. */
  level: number
  parent: Heading | null
  children: Heading[]
}

/** An item of an enumeration inside one paragraph: `…：一是…；二是…`. */
export interface PointItem {
  lineIndex: number
  paragraph: number
  /** Normalised offset of the ordinal in its line. */
  start: number
  /** End of the ordinal with its mark; the title begins there. */
  end: number
  ordinal: number
  /** What makes it a point: `是`, `要`, `在`, `、`, `）` … */
  word: string
  title: string
  /** Same number for the items of one enumeration. */
  group: number
}

/** One report of the document: the lines from its title (or the start) to the next title. */
export interface ReportRange {
  /** Index into lines of the title line; null when the report has no title. */
  titleLine: number | null
  title: string | null
  firstLine: number
  /** Exclusive. */
  endLine: number
}

export interface Outline {
  /** In document order, all levels. */
  headings: readonly Heading[]
  roots: readonly Heading[]
  points: readonly PointItem[]
  /** At least one; several when the document is a collection. */
  reports: readonly ReportRange[]
}

/**
 * `markup`: of the same lines, `splice`: from the lines of the outline before to these, when the
 * caller has them already.
 */
export type BuildOutline = (
  lines: readonly DocumentLine[],
  markup?: Markup,
  splice?: LineSplice | null,
) => Outline
