/** A line numbered like the one before it. */
import { renumberItem } from '../text/markers'
import type { Way } from '../types'

export const repeatNumber: Way = {
  name: 'repeat-number',
  floor: 0.98,
  groups: ['numbering'],
  mutate: (document) => renumberItem(document, (ordinal) => ordinal - 1),
}
