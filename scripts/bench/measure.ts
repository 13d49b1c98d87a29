/** Timing: the median of several runs after a warm-up. */

/** Milliseconds: the median of `runs` calls, after `warmups` that are not counted. */
export function measure(work: (run: number) => unknown, runs = 11, warmups = 5): number {
  const times: number[] = []
  for (let run = 0; run < runs + warmups; run++) {
    const start = performance.now()
    work(run)
    if (run >= warmups) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? 0
}
