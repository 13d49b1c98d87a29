/** Chooses which mutants are tried, spread over the documents. */
import { createRandom, hashName } from './random'
import type { FinishedDocument, Mutant, Way } from './types'

/** Enough that one more or less moves the recall by little over a hundredth. */
export const MUTANTS_PER_WAY = 80

export interface ChosenMutant {
  readonly document: FinishedDocument
  readonly mutant: Mutant
}

/** At most `MUTANTS_PER_WAY`, taken from the documents in turn; the same for the same seed. */
export function chooseMutants(
  way: Way,
  documents: readonly FinishedDocument[],
  seed: number,
): ChosenMutant[] {
  const waiting = documents.map((document) => {
    const random = createRandom(seed ^ hashName(`${way.name}/${document.name}`))
    return { document, mutants: random.shuffle(dropCopies(document, way.mutate(document, random))) }
  })
  const chosen: ChosenMutant[] = []
  for (let round = 0; chosen.length < MUTANTS_PER_WAY; round++) {
    const before = chosen.length
    for (const { document, mutants } of waiting) {
      const mutant = mutants[round]
      if (mutant && chosen.length < MUTANTS_PER_WAY) chosen.push({ document, mutant })
    }
    if (chosen.length === before) break
  }
  return chosen
}

/** The same broken text counts once; a text that is not changed is no mutant. */
function dropCopies({ lines }: FinishedDocument, mutants: readonly Mutant[]): Mutant[] {
  const seen = new Set([lines.join('\n')])
  return mutants.filter(({ text }) => {
    const isNew = !seen.has(text)
    seen.add(text)
    return isNew
  })
}
