/** Steps that are done once, however often they are asked for. */

export interface Ticker {
  /** The soonest of what was asked for counts. Milliseconds. */
  within(milliseconds: number): void
  /** Anew from now, whatever was asked for before. Milliseconds. */
  after(milliseconds: number): void
  stop(): void
}

export function createTicker(step: () => void): Ticker {
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = Number.POSITIVE_INFINITY

  function stop() {
    clearTimeout(timer)
    timer = undefined
    due = Number.POSITIVE_INFINITY
  }

  function after(milliseconds: number) {
    clearTimeout(timer)
    due = performance.now() + milliseconds
    timer = setTimeout(() => {
      stop()
      step()
    }, milliseconds)
  }

  return {
    within(milliseconds) {
      if (performance.now() + milliseconds < due) after(milliseconds)
    },
    after,
    stop,
  }
}

export interface FrameTicker {
  /** Before the browser paints next. */
  soon(): void
  stop(): void
}

export function createFrameTicker(view: Window | null, step: () => void): FrameTicker {
  let request = 0
  return {
    soon() {
      if (request !== 0 || !view) return
      request = view.requestAnimationFrame(() => {
        request = 0
        step()
      })
    },
    stop() {
      if (request !== 0) view?.cancelAnimationFrame(request)
      request = 0
    },
  }
}
