/** Runs an asynchronous step some time after the last call, never twice at once. */

export interface Debounced {
  call(): void
  /** A call, unless one is waiting: it would only put that off. */
  remind(): void
  /** Without waiting; while a step runs, right after it. */
  flush(): Promise<void>
  stop(): void
}

export interface DebounceTimes {
  /** After the last call. Milliseconds. */
  wait: number
  /** After the first call that was not served: steady typing must not put it off for ever. Milliseconds. */
  atMost: number | (() => number)
}

export function debounce(step: () => Promise<void>, { wait, atMost }: DebounceTimes): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstCall: number | undefined
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  async function run(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    firstCall = undefined
    if (stopped) return
    if (running) {
      again = true
      return running
    }
    running = (async () => {
      do {
        again = false
        await step()
      } while (again && !stopped)
    })().finally(() => {
      running = undefined
    })
    return running
  }

  function call(): void {
    if (stopped) return
    const now = Date.now()
    firstCall ??= now
    const longest = typeof atMost === 'number' ? atMost : atMost()
    clearTimeout(timer)
    timer = setTimeout(() => void run(), Math.max(0, Math.min(wait, firstCall + longest - now)))
  }

  return {
    call,
    remind() {
      if (timer === undefined && !running) call()
    },
    flush: run,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
