/** What the first and the last lines of a report say about its genre. */
import type { Line } from '../document/line'
import type { GenreData } from './genre'
import { compilePatterns, matchesAny, type Patterns } from './pattern'

/** So much of a paragraph is read for opening and closing formulas. */
const LONGEST_EDGE = 600

/** What a line says when it stands at the head of a report. */
export interface HeadSigns {
  /** The opening of this genre. */
  opens: boolean
  /** An opening, once the genre is known. */
  continues: boolean
  /** Holds the word that only this genre uses. */
  named: boolean
  /** How many of the genre's signals the line holds, as bits. */
  signals: number
}

/** The same of its foot. */
export interface FootSigns {
  closes: boolean
  named: boolean
}

/** `general` is the genre that `data` specialises. */
export function headReader(data: GenreData, general: GenreData | null): (line: Line) => HeadSigns {
  const openings = compilePatterns(data.openings)
  const continuations = compilePatterns([
    ...data.openingContinuations,
    ...(general?.openings ?? []),
    ...(general?.openingContinuations ?? []),
  ])
  const signals = compilePatterns(data.signals)
  const ownWord = ownWordOf(data)
  return ({ text }) => {
    const head = text.slice(0, LONGEST_EDGE)
    return {
      opens: matchesAny(openings, head),
      continues: matchesAny(continuations, head),
      named: matchesAny(ownWord, head),
      signals: signals.reduce((bits, one, index) => bits | (one.test(head) ? 1 << index : 0), 0),
    }
  }
}

export function footReader(data: GenreData, closings: Patterns): (line: Line) => FootSigns {
  const ownWord = ownWordOf(data)
  return ({ text }) => ({
    closes: matchesAny(closings, text.slice(-LONGEST_EDGE)),
    named: matchesAny(ownWord, text.slice(0, LONGEST_EDGE)),
  })
}

function ownWordOf({ ownWord }: GenreData): Patterns {
  return compilePatterns(ownWord === undefined ? [] : [ownWord])
}
