/** Timing: medians, with everything that is compared run in turn, so that a busy machine is fair to all. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: (options: { type: 'minor' }) => void = runInNewContext('gc')
/** Before each call, outside its time: nobody pays for what the one before him left behind. */
const collectGarbage = (): void => collect({ type: 'minor' })

/** One run of what is measured; the number of the run makes inputs differ. */
export type Work = (run: number) => unknown

/** Milliseconds by name: the median of `rounds` calls, after `warmups` rounds that are not counted. */
export function measureInTurn(
  works: Readonly<Record<string, Work>>,
  rounds = 11,
  warmups = 5,
): Map<string, number> {
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]))
  for (let run = 0; run < rounds + warmups; run++)
    for (const [name, work] of Object.entries(works)) {
      collectGarbage()
      const start = performance.now()
      work(run)
      if (run >= warmups) times.get(name)?.push(performance.now() - start)
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
