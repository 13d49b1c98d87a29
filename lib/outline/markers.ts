/** Finds the number at the start of a line. */
import { MATCHERS } from './marker-choice'
import type { Marker } from './types'

/** Longer than any marker with the words its guards look at. */
const WINDOW = 32

/**
 * The marker at the start of a line of normalised text, after optional spaces; null when there is none.
 * Judges the line alone: `3.8` may be a date, which only the lines around it can tell.
 */
export function findMarker(text: string): Marker | null {
  const start = text.length - text.trimStart().length
  return start === text.length ? null : matchAt(text, start)
}

/** Like findMarker, for a marker that starts exactly at `start`. */
export function matchAt(text: string, start: number): Marker | null {
  const choose = MATCHERS.get(text.charAt(start))
  if (!choose) return null
  const head = text.slice(start, start + WINDOW)
  for (const matcher of choose(head)) {
    const match = matcher(head)
    if (!match) continue
    const { scheme, text: written, ordinal, path, numeral, separator } = match
    const end = start + written.length
    return {
      scheme,
      text: written,
      ordinal,
      path: path ?? [ordinal],
      numeral,
      separator,
      start,
      end,
    }
  }
  return null
}
