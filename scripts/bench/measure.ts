/** Timing: medians, with everything that is compared run in turn, so that a busy machine is fair to all. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: (options?: { type: 'minor' }) => void = runInNewContext('gc')
/** Before each call, outside its time: nobody pays for what the one before him left behind. */
const collectGarbage = (): void => collect({ type: 'minor' })

/** One run of what is measured; the number of the run makes inputs differ. A promise is awaited. */
export type Work = (run: number) => unknown

export interface Rounds {
  counted: number
  /** Not counted: the engine compiles what runs often. */
  warmups: number
}

/** Milliseconds by name: the median of the counted rounds. */
export async function measureInTurn(
  works: Readonly<Record<string, Work>>,
  { counted, warmups }: Rounds,
): Promise<Map<string, number>> {
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]))
  for (let run = 0; run < counted + warmups; run++)
    for (const [name, work] of Object.entries(works)) {
      collectGarbage()
      const start = performance.now()
      const result = work(run)
      if (result instanceof Promise) await result
      if (run >= warmups) times.get(name)?.push(performance.now() - start)
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

/** Bytes of the heap that what `make` returns holds on to. */
export function measureMemory(make: () => unknown): number {
  collect()
  const before = process.memoryUsage().heapUsed
  const kept = make()
  collect()
  const bytes = process.memoryUsage().heapUsed - before
  // Read after measuring, so that it is not collected before.
  return kept === undefined ? 0 : bytes
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
