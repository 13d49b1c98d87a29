/** How sure a run is a blank, judged by the word that follows it. */
import { nearAfter } from './characters'
import type { Strength } from './types'
import { unitAt } from './units'

/** `length`: characters of the run; two say more than one. */
export function strengthAt(text: string, end: number, length: number): Strength {
  const at = nearAfter(text, end)
  const unit = unitAt(text, at)
  if (unit === 'counting') return 'sure'
  return unit === 'institution' && length > 1 ? 'likely' : 'contextual'
}
