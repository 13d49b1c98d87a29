/** What a rule takes from single lines to judge it for the whole document, kept over an edit. */
import type { DocumentLine, Line } from '../document/line'
import { replaceChanged } from './moved-lines'
import type { AnalysedDocument, Place } from './rule'

/** Pure functions, all of them: what they return is kept while line and place stay the same. */
export interface Taking<One> {
  /** In the order of the text; the same empty array for lines that hold nothing. */
  take(line: Line, place: Place, lineIndex: number): readonly One[]
  /** The same at another line. */
  move(one: One, lineIndex: number): One
  /** Whether two of one line are the same in all that matters; absent: they never are. */
  isAlike?(one: One, other: One): boolean
}

interface Kept<One> {
  readonly places: readonly Place[]
  readonly all: readonly One[]
}

/** In the order of the lines. The same array as long as an edit changes and moves nothing of it. */
export function collectFromLines<One extends { readonly lineIndex: number }>(
  taking: Taking<One>,
): (document: AnalysedDocument) => readonly One[] {
  /** By the lines of a document, which live as long as its analyser knows them. */
  const kept = new WeakMap<readonly DocumentLine[], Kept<One>>()

  function takeBetween({ lines, places }: AnalysedDocument, from: number, to: number): One[] {
    const all: One[] = []
    for (let lineIndex = from; lineIndex < to; lineIndex++) {
      const line = lines[lineIndex]?.line
      const place = places[lineIndex]
      if (!line || !place) continue
      const taken = taking.take(line, place, lineIndex)
      for (let index = 0; index < taken.length; index++) all.push(taken[index] as One)
    }
    return all
  }

  return (document) => {
    const { lines, places, changed } = document
    const known = kept.get(lines)
    if (known?.places === places) return known.all
    const before = changed && kept.get(changed.before.lines)
    let all: readonly One[]
    if (changed && before?.places === changed.before.places) {
      const now = takeBetween(document, changed.from, changed.to)
      all = replaceChanged(before.all, now, changed, taking.move, taking.isAlike)
    } else all = takeBetween(document, 0, lines.length)
    kept.set(lines, { places, all })
    return all
  }
}
