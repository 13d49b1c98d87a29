/** When a document may be read again: a reading runs through the editor's own queue, which typing needs too. */
import type { Composition } from '../../composition'

export interface Pace {
  /** Resolves when a reading may begin: never while text is composed. */
  turn(): Promise<void>
  /** Whether a mere check is left out: the last reading was slow, or a moment ago. */
  isResting(): boolean
  /** A reading took so long. Milliseconds. */
  took(milliseconds: number): void
}

const LEAST_GAP = 300
/** Checks: a reading of a second is followed by ten without one. */
const REST = 10
/** A check soon after a reading finds nothing, and the reading of the next edit would have to wait for it. */
const LEAST_REST = 2_000
/** Edits: the user waits for what they change. */
const REST_BETWEEN_EDITS = 3
const LONGEST_GAP_FOR_EDITS = 3_000
const COMPOSITION_POLL = 50

export function createPace(
  composition: Pick<Composition, 'isOn'>,
  now: () => number = () => performance.now(),
): Pace {
  let endedAt = Number.NEGATIVE_INFINITY
  let duration = 0

  return {
    async turn() {
      const gap = Math.min(
        LONGEST_GAP_FOR_EDITS,
        Math.max(LEAST_GAP, duration * REST_BETWEEN_EDITS),
      )
      const wait = endedAt + gap - now()
      if (wait > 0) await pause(wait)
      while (composition.isOn()) await pause(COMPOSITION_POLL)
    },
    isResting: () => now() < endedAt + Math.max(LEAST_REST, duration * REST),
    took(milliseconds) {
      duration = milliseconds
      endedAt = now()
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
