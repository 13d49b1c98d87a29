/** Where the card goes: below what it speaks of, above where there is no room, always inside the window. */
import type { Box } from '../editors/adapter'

interface Size {
  width: number
  height: number
}

export interface CardPlace {
  left: number
  /** From the window's top when below, from its bottom when above, so that a growing card keeps its edge. */
  offset: number
  side: 'below' | 'above'
  maxHeight: number
}

/** Between the card and what it speaks of; and between the card and the window's edge. CSS pixels. */
const GAP = 6
const EDGE = 8
/** With less room on both sides the card covers what it speaks of. */
const LEAST_HEIGHT = 140

/** @param anchor and @param view in CSS pixels of the window */
export function placeCard(anchor: Box, card: Size, view: Size): CardPlace {
  const left = Math.max(EDGE, Math.min(anchor.left, view.width - card.width - EDGE))
  const below = view.height - (anchor.top + anchor.height) - GAP - EDGE
  const above = anchor.top - GAP - EDGE
  const side = card.height <= below || below >= above ? 'below' : 'above'
  const room = side === 'below' ? below : above
  const maxHeight = Math.min(Math.max(room, LEAST_HEIGHT), view.height - 2 * EDGE)
  const edge = side === 'below' ? anchor.top + anchor.height : view.height - anchor.top
  const offset = Math.max(EDGE, Math.min(edge + GAP, view.height - EDGE - maxHeight))
  return { left, offset: room < LEAST_HEIGHT ? offset : edge + GAP, side, maxHeight }
}
