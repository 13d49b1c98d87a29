/** At most one finding for one cause: where two rules mark the same few characters, one of them speaks. */
import type { PlacedFinding } from './rule-finding'

/** A longer span is a passage (a repeated sentence); what is wrong inside it is another matter. */
const LONGEST_PLACE = 24

/**
 * Of findings of different rules of which one lies inside the other, the one of the earlier rule in
 * the registry stays. `placed`: sorted by line, start and rule.
 */
export function dropOverlaps(placed: readonly PlacedFinding[]): readonly PlacedFinding[] {
  let dropped: Set<PlacedFinding> | null = null
  for (let first = 0; first < placed.length; ) {
    const lineIndex = placed[first]?.lineIndex ?? -1
    let end = first + 1
    while (end < placed.length && placed[end]?.lineIndex === lineIndex) end++
    if (lineIndex >= 0 && end - first > 1) {
      const ofLine = findOverlaps(placed, first, end)
      if (ofLine.length > 0) {
        dropped ??= new Set()
        for (const one of ofLine) dropped.add(one)
      }
    }
    first = end
  }
  return dropped === null ? placed : placed.filter((one) => !dropped.has(one))
}

const NONE: readonly PlacedFinding[] = []

/** Those of one line that do not speak. */
function findOverlaps(
  placed: readonly PlacedFinding[],
  first: number,
  last: number,
): readonly PlacedFinding[] {
  if (areApart(placed, first, last)) return NONE
  const dropped = new Set<PlacedFinding>()
  let open: PlacedFinding[] = []
  for (const one of placed.slice(first, last)) {
    const { start, end } = one.found.finding
    if (end - start > LONGEST_PLACE) continue
    open = open.filter((other) => other.found.finding.end > start)
    for (const other of open) {
      if (dropped.has(other) || other.found.rule === one.found.rule) continue
      if (other.found.finding.end < end && other.found.finding.start < start) continue
      dropped.add(other.found.ruleOrder < one.found.ruleOrder ? one : other)
    }
    if (!dropped.has(one)) open.push(one)
  }
  return [...dropped]
}

/** As those of nearly every line are. */
function areApart(placed: readonly PlacedFinding[], first: number, last: number): boolean {
  let furthest = 0
  for (let index = first; index < last; index++) {
    const finding = placed[index]?.found.finding
    if (!finding) continue
    if (finding.start < furthest) return false
    furthest = Math.max(furthest, finding.end)
  }
  return true
}
