/** At most one finding for one cause: where two rules mark the same few characters, one of them speaks. */
import type { PlacedFinding } from './rule-finding'

/** A longer span is a passage (a repeated sentence); what is wrong inside it is another matter. */
const LONGEST_PLACE = 24

/**
 * Of findings of different rules of which one lies inside the other, the one of the earlier rule in
 * the registry stays. `placed`: sorted by line, start and rule.
 */
export function dropOverlaps(placed: PlacedFinding[]): PlacedFinding[] {
  const dropped = new Set<PlacedFinding>()
  let open: PlacedFinding[] = []
  for (const one of placed) {
    const { start, end } = one.found.finding
    if (one.lineIndex < 0 || end - start > LONGEST_PLACE) continue
    open = open.filter(
      (other) => other.lineIndex === one.lineIndex && other.found.finding.end > start,
    )
    for (const other of open) {
      if (dropped.has(other) || other.found.rule === one.found.rule) continue
      if (other.found.finding.end < end && other.found.finding.start < start) continue
      dropped.add(other.found.ruleOrder < one.found.ruleOrder ? one : other)
    }
    if (!dropped.has(one)) open.push(one)
  }
  return dropped.size === 0 ? placed : placed.filter((one) => !dropped.has(one))
}
