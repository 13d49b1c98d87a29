/** What a blank weighs at its place, by the decision order of the kinds of text. */
import type { Severity } from '../../../../report'
import type { Place } from '../../../rule'
import type { Strength } from './types'

/** `full`: a rule whose blanks are errors. `null`: nothing is reported. */
export function judgeBlank(strength: Strength, place: Place, full: Severity): Severity | null {
  if (place.kind === 'code') return null
  switch (place.textKind) {
    case 'official':
      return strength === 'faint' ? 'info' : full
    case 'form':
      return strength === 'faint' ? null : 'info'
    // A guide writes blanks on purpose: only what would be wrong in any text is worth a look.
    case 'guide':
      return strength === 'sure' ? 'info' : null
    case 'news':
      return strength === 'sure' ? soften(full) : null
    case 'other':
      if (strength === 'sure') return full
      return strength === 'likely' ? soften(full) : null
  }
}

function soften(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info'
}
