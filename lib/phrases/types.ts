/** Headings and phrases the user can copy. Written for the project. */

/** A set of parallel headings for one part: use three, four or all five of them. */
export interface HeadingSet {
  id: string
  headings: readonly string[]
}

export interface Phrase {
  id: string
  text: string
}

/** What the suggestion knows of the place the user writes at. */
export interface PhraseContext {
  genre: string
  part: string
  /** What is already written in this part; suggestions that repeat it are left out. */
  written: string
}

export interface PhraseSuggestions {
  /** Sets may have lost headings that repeat what is written; at least three are left of each. */
  headingSets: readonly HeadingSet[]
  phrases: readonly Phrase[]
  /** Sentences that lead into the part or from one section of it to the next. */
  transitions: readonly Phrase[]
}
