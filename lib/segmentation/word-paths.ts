/** The best way to cut a run of characters into dictionary words, in linear time. */

/** A candidate word: `start` to `end` (exclusive) in the run. */
export interface Candidate {
  start: number
  end: number
  /** Part-of-speech bits, 0 when the dictionary does not know the characters. */
  partOfSpeech: number
  known: boolean
}

export interface PathCosts {
  /** Cost of a word for itself. */
  word(candidate: Candidate): number
  /** What it costs (or, negative, gains) that one word follows another. */
  pair(previous: Candidate, next: Candidate): number
}

interface Step {
  candidate: Candidate
  cost: number
  previous: Step | null
}

/**
 * Cheapest path from 0 to `length`. `candidatesAt(start)` gives the words that begin at `start`, at
 * least one of them one unit long, all of bounded length, so that the work per position is bounded
 * too. Of equally cheap paths the one whose last words are longer wins (a Chinese compound tends to
 * keep its head at its end).
 */
export function cheapestPath(
  length: number,
  candidatesAt: (start: number) => readonly Candidate[],
  costs: PathCosts,
): Candidate[] {
  const stepsByEnd: Step[][] = Array.from({ length: length + 1 }, () => [])
  for (let start = 0; start < length; start += 1) {
    const before = stepsByEnd[start] ?? []
    if (start > 0 && before.length === 0) continue
    for (const candidate of candidatesAt(start)) {
      const step = cheapestStep(candidate, before, costs)
      stepsByEnd[candidate.end]?.push(step)
    }
  }
  return pathTo(cheapest(stepsByEnd[length] ?? []))
}

function cheapestStep(candidate: Candidate, before: readonly Step[], costs: PathCosts): Step {
  let best: Step = { candidate, cost: costs.word(candidate), previous: null }
  if (before.length === 0) return best
  best = { ...best, cost: Number.POSITIVE_INFINITY }
  for (const previous of before) {
    const cost = previous.cost + costs.pair(previous.candidate, candidate)
    if (cost < best.cost) best = { candidate, cost, previous }
  }
  return { ...best, cost: best.cost + costs.word(candidate) }
}

function cheapest(steps: readonly Step[]): Step | null {
  let best: Step | null = null
  for (const step of steps) if (!best || step.cost < best.cost) best = step
  return best
}

function pathTo(last: Step | null): Candidate[] {
  const path: Candidate[] = []
  for (let step = last; step; step = step.previous) path.push(step.candidate)
  return path.reverse()
}
