/**
 * Three ways to count in one paragraph. Model: the judged text, raw, one U+FFFC for each inline
 * component. Clean: that without what the eye cannot see. DOM: what the mounted zone shows, where a
 * component may be one character, nothing, or words of its own (its markup in docx is not known well).
 */
import { alignStretch, type Stretch } from '../align-span'
import { OBJECT_CHARACTER, visibleOffset, visibleText } from '../dom-text'

/** From model offsets to DOM offsets, end exclusive; null where they cannot be told for sure. */
export function mapToDom(model: string, shown: string, span: Stretch): Stretch | null {
  const clean = visibleText(model)
  const place = { start: visibleOffset(model, span.start), end: visibleOffset(model, span.end) }
  const aligned = alignStretch(clean, shown, place)
  if (aligned || !clean.includes(OBJECT_CHARACTER)) return aligned
  return alignAroundObjects(clean, shown, place)
}

/**
 * The pieces between the objects stand in the same order in the DOM, whatever an object looks like.
 * A piece has its place for sure when counting from the start and from the end comes to the same.
 */
function alignAroundObjects(clean: string, shown: string, place: Stretch): Stretch | null {
  const pieces = clean.split(OBJECT_CHARACTER)
  const forward = placeForward(pieces, shown)
  const backward = forward && placeBackward(pieces, shown)
  if (!forward || !backward) return null
  let start = 0
  for (const [index, piece] of pieces.entries()) {
    const end = start + piece.length
    if (place.start >= start && place.end <= end) {
      const at = forward[index]
      if (at === undefined || at !== backward[index]) return null
      return { start: at + place.start - start, end: at + place.end - start }
    }
    start = end + OBJECT_CHARACTER.length
  }
  return null
}

function placeForward(pieces: readonly string[], shown: string): number[] | null {
  const last = pieces.length - 1
  const places: number[] = []
  let from = 0
  for (const [index, piece] of pieces.entries()) {
    const at = index === last ? shown.length - piece.length : shown.indexOf(piece, from)
    if (at < from || (index === 0 && at !== 0) || !shown.startsWith(piece, at)) return null
    places.push(at)
    from = at + piece.length
  }
  return places
}

function placeBackward(pieces: readonly string[], shown: string): number[] | null {
  const places: number[] = []
  let until = shown.length
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index] ?? ''
    const room = until - piece.length
    const at = index === 0 ? 0 : room < 0 ? -1 : shown.lastIndexOf(piece, room)
    if (at < 0 || at > room) return null
    places[index] = at
    until = at
  }
  return places
}
