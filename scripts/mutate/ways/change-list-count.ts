/** A count of things listed without numbers made wrong: `甲、乙、丙四项工作`. */
import { recount } from '../text/counts'
import type { Way } from '../types'

export const changeListCount: Way = {
  name: 'change-list-count',
  floor: 0.8,
  groups: ['numbering', 'consistency'],
  mutate: (document) =>
    document.facts.listCounts.flatMap((announcement) =>
      recount(document, announcement, [-1, 1, 2]),
    ),
}
