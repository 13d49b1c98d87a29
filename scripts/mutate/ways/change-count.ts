/** An announced count one higher or lower: `三个方面：` before three numbered items. */
import { recount } from '../text/counts'
import type { Way } from '../types'

export const changeCount: Way = {
  name: 'change-count',
  floor: 0.98,
  groups: ['numbering', 'consistency'],
  mutate: (document) =>
    document.facts.counts.flatMap((announcement) => recount(document, announcement, [-1, 1])),
}
