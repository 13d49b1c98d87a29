/** Marks over an editor's text: in the text where it is in the DOM, beside it where it is on a canvas. */

import type { Box, EditorAdapter, Span } from '../editors/adapter'
import type { Mark } from '../messaging/protocol'
import { joinPainters } from './join-painters'
import { createMarginPainter } from './margin-painter'
import type { HighlightEnvironment } from './registry'
import { createTextPainter } from './text-painter'

export interface Painter {
  /** All marks of the document; those of unchanged paragraphs stay as they are painted. */
  setMarks(marks: readonly Mark[]): void
  /** Something moved, was mounted or edited: paints again soon. Cheap to call often. */
  schedule(): void
  /** Shows one place in its own colour for a while. */
  focus(span: Span): void
  /** The marks that are painted just now. */
  painted(): PaintedMark[]
  /** What is marked under a point, the worst first; null: nothing. Asks for geometry: not for every move. */
  at(point: Point): MarkedPlace | null
  /** Takes every mark and style away. */
  stop(): void
}

export interface PaintedMark {
  mark: Mark
  /** Empty where the editor has no text in the DOM. */
  ranges: readonly Range[]
}

/** CSS pixels from the top left corner of the window. */
export interface Point {
  x: number
  y: number
  /** What the browser found at the point. */
  target: Node | null
}

export interface MarkedPlace {
  marks: readonly Mark[]
  /** Of the line or bar at the point, from the top left corner of the window. */
  box: Box
}

export type PaintedAdapter = Pick<EditorAdapter, 'ranges' | 'visibleKeys' | 'margin'>

export interface PainterEnvironment {
  page: Document
  adapter: PaintedAdapter
  /** Null where the browser has no CSS Custom Highlight. */
  highlights: HighlightEnvironment | null
}

/** Null: neither way is open. An editor may have both, for documents of different kinds. */
export function createPainter({ page, adapter, highlights }: PainterEnvironment): Painter | null {
  const painters: Painter[] = []
  if (hasRanges(adapter) && highlights)
    painters.push(createTextPainter({ page, adapter, highlights }))
  if (hasMargin(adapter)) painters.push(createMarginPainter({ page, adapter }))
  return painters.length < 2 ? (painters[0] ?? null) : joinPainters(painters)
}

type With<Name extends keyof PaintedAdapter> = PaintedAdapter & Required<Pick<PaintedAdapter, Name>>

const hasRanges = (adapter: PaintedAdapter): adapter is With<'ranges'> =>
  adapter.ranges !== undefined
const hasMargin = (adapter: PaintedAdapter): adapter is With<'margin'> =>
  adapter.margin !== undefined
