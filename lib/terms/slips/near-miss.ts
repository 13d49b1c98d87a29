/**
 * `sure`: of the kind that slips are; `likely`: a broken word only; `weak`: what is left of the word
 * may stand alone, so that only the right form elsewhere in the document tells.
 */
export type SlipStrength = 'sure' | 'likely' | 'weak'

/** A term with a slip in it. Offsets: UTF-16, end exclusive. */
export interface NearMiss {
  start: number
  end: number
  /** The right form. */
  word: string
  strength: SlipStrength
}
