/** Titles as lists show them: a paragraph that is only numbered has its whole first sentence as title. */

/** Titles up to this length are shown whole. */
const LONGEST = 40
/** Cut at a mark before this, as far behind as possible, */
const LONGEST_CLAUSES = 30
/** but not so soon that nothing is said. */
const SHORTEST_CLAUSES = 8
const CLAUSE_END = /[，；：、,;:]/

/** Cut at the end of a clause where it is long. */
export function shortenTitle(title: string): string {
  if (title.length <= LONGEST) return title
  for (let end = LONGEST_CLAUSES; end >= SHORTEST_CLAUSES; end--)
    if (CLAUSE_END.test(title.charAt(end))) return `${title.slice(0, end)}…`
  return `${title.slice(0, LONGEST_CLAUSES)}…`
}
