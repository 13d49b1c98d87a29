/** Lines: the unit that outline and rules judge. A paragraph is cut into lines at its soft breaks. */
import type { SnapshotParagraph } from './snapshot'

/**
 * One line of normalised text. Position-independent and immutable, so that everything computed from
 * its text alone can be kept while the line lives, wherever edits move it.
 */
export interface Line {
  /** Normalised: no zero-width characters, NBSP and the like as plain spaces. Never contains a line break. */
  readonly text: string
  /** Raw UTF-16 offset in the paragraph of the normalised offset `offset` (0 to text.length). */
  toRaw(offset: number): number
  /** What the editor says of the paragraph this line belongs to. */
  readonly source: SnapshotParagraph
  /** 0 for the first line of its paragraph. */
  readonly ordinal: number
}

/** A line at its place in the document. */
export interface DocumentLine {
  /** Index of the paragraph, from 0, blank ones counted. */
  readonly paragraph: number
  readonly line: Line
}

/** What memoized functions found, by the number of the function; undefined: not computed yet. */
type Results = unknown[]

const results = Symbol('results')
/** Functions that were asked so far; those of genres that no document has are never asked. */
let asked = 0

/**
 * Keeps the result of a pure function of a line for as long as that line object lives. The results
 * hang on the line itself: some forty WeakMaps cost a fifth of a whole analysis.
 */
export function memoizeByLine<Result extends NonNullable<unknown> | null>(
  compute: (line: Line) => Result,
): (line: Line) => Result {
  let slot = -1
  return (line: Line & { [results]?: Results }) => {
    if (slot < 0) slot = asked++
    let known = line[results]
    if (!known) {
      known = new Array(asked)
      line[results] = known
    }
    const result = known[slot]
    if (result !== undefined) return result as Result
    const computed = compute(line)
    known[slot] = computed
    return computed
  }
}
