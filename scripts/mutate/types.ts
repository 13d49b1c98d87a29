/** What is broken, how, and what a way of breaking is. */
import type { FinishedFacts } from './facts'
import type { RandomSource } from './random'

/** A document without a defect, a line a paragraph. */
export interface FinishedDocument {
  readonly name: string
  readonly lines: readonly string[]
  readonly facts: FinishedFacts
}

/** A document broken in one place. */
export interface Mutant {
  readonly text: string
  /** The broken place in the new text: a line, and UTF-16 offsets in it, end exclusive. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** Another line of the new text where the defect shows: the number after one that is gone. */
  readonly shownAt?: number
  /** What was done, for people: `12次 → **次`. */
  readonly change: string
}

/** Groups of rules, the part of a rule's id before the slash. */
export type RuleGroup =
  | 'consistency'
  | 'numbering'
  | 'placeholder'
  | 'punctuation'
  | 'residue'
  | 'structure'
  | 'terms'

export interface Way {
  /** The file's name. */
  readonly name: string
  /** Share of the mutants that must be found. */
  readonly floor: number
  /** A finding of these groups may stand beside the broken place, or speak of the whole document. */
  readonly groups: readonly RuleGroup[]
  /**
   * Every mutant of this kind that a careful reader could see in the document. What would be right by
   * accident is left out by a rule of the way, never by what the checker finds.
   */
  mutate(document: FinishedDocument, random: RandomSource): readonly Mutant[]
}
