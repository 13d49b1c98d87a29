/** The number of a line raised by one. */
import { renumberItem } from '../text/markers'
import type { Way } from '../types'

export const skipNumber: Way = {
  name: 'skip-number',
  floor: 0.98,
  groups: ['numbering'],
  mutate: (document) => renumberItem(document, (ordinal) => ordinal + 1),
}
