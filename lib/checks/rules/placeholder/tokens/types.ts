/** What the scanners of blanks see and what they return. Offsets: normalised UTF-16, end exclusive. */

/** A way of writing a blank; also the name of the rule that reports it. */
export type Notation =
  | 'asterisk'
  | 'letter-x'
  | 'multiplication-sign'
  | 'underscore'
  | 'elided-title'
  | 'list-ellipsis'
  | 'anonymous-name'
  | 'geometric-mark'
  | 'bracket-slot'
  | 'template-variable'
  | 'year-slot'
  | 'date-slot'
  | 'elision-note'
  | 'to-do-word'
  | 'hash-run'
  | 'blank-space'
  | 'sample-name'

/**
 * How far the run alone proves a blank. `sure`: in every kind of text. `likely`: look-alikes are
 * rare. `contextual`: only in an official text. `faint`: even there only worth a look.
 */
export type Strength = 'sure' | 'likely' | 'contextual' | 'faint'

export interface BlankToken {
  notation: Notation
  start: number
  end: number
  strength: Strength
}

/** One line as the scanners see it. */
export interface LineView {
  text: string
  /** Same length as text; code spans, addresses and formulas are replaced by letters. */
  masked: string
  /** The document is written in Markdown. */
  markdown: boolean
}

export type Scanner = (view: LineView) => BlankToken[]

export interface Run {
  start: number
  end: number
}
