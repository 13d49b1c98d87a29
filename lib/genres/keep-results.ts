/** Ways to keep what was found out about a line that cost less than a place on every line. */
import type { Line } from '../document/line'

export interface Held<Result> {
  /** The function whose result is held. */
  by: ((line: Line) => Result) | null
  result: Result | null
}

/**
 * A line is asked for the genre of its report alone, so that one place on the line serves all
 * genres; a place for each would make every line of a document large.
 */
export function keepForOneGenre<Result>(
  held: (line: Line) => Held<Result>,
  read: (line: Line) => Result,
) {
  return (line: Line): Result => {
    const place = held(line)
    if (place.by === read && place.result !== null) return place.result
    const result = read(line)
    place.by = read
    place.result = result
    return result
  }
}

/** For what only the first and last lines of a report are asked, but for every genre. */
export function keepOnFewLines<Result extends object>(read: (line: Line) => Result) {
  const kept = new WeakMap<Line, Result>()
  return (line: Line): Result => {
    const known = kept.get(line)
    if (known) return known
    const result = read(line)
    kept.set(line, result)
    return result
  }
}

/** Kept by line: which words of a line are its title is nearly always the same. */
export function keepByTitle<Result>(compute: (title: string) => Result) {
  const kept = new WeakMap<Line, { title: string; result: Result }>()
  return (line: Line, title: string): Result => {
    const known = kept.get(line)
    if (known?.title === title) return known.result
    const result = compute(title)
    kept.set(line, { title, result })
    return result
  }
}
