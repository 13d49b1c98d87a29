/** What the user or the organisation adds to the rules. */

/** A word of the user's own list. */
export interface OwnTerm {
  /** The form to look for, literally. */
  wrong: string
  /** What to write instead; null: the word is banned and has no substitute. */
  right: string | null
  /** Shown with the finding. */
  note?: string | undefined
}

export interface Preferences {
  /** Blanks written in a way of the user's own, literally: `【待核】`, `〓`. */
  readonly ownBlanks: readonly string[]
  readonly ownTerms: readonly OwnTerm[]
  /** Id of a preset of shares and limits; null: parts are not measured against any. */
  readonly lengthPreset: string | null
}

export const NO_PREFERENCES: Preferences = { ownBlanks: [], ownTerms: [], lengthPreset: null }
