/** Tells a slip in a term from other words that happen to be alike. */
import type { Departure } from '../edits'
import type { Term } from '../term-list'
import { judgeAdded } from './added'
import type { Lexicon } from './lexicon'
import { judgeLost } from './lost'
import type { SlipStrength } from './near-miss'
import { judgeSubstituted } from './substituted'
import { judgeSwapped } from './swapped'

/** Null: no slip. */
export function judgeSlip(
  lexicon: Lexicon,
  text: string,
  departure: Departure,
  term: Term,
): SlipStrength | null {
  switch (departure.kind) {
    case 'substituted':
      return judgeSubstituted(lexicon, text, departure, term)
    case 'lost':
      return judgeLost(lexicon, text, departure, term)
    case 'added':
      return judgeAdded(lexicon, text, departure, term)
    case 'swapped':
      return judgeSwapped(lexicon, text, departure, term)
  }
}
