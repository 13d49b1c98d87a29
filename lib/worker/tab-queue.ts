/** Steps of one tab run one after another; tabs do not wait for each other. */

export interface TabQueue {
  run<Result>(tabId: number, step: () => Promise<Result>): Promise<Result>
}

export function createTabQueue(): TabQueue {
  const last = new Map<number, Promise<unknown>>()
  return {
    run(tabId, step) {
      const result = (last.get(tabId) ?? Promise.resolve()).then(step)
      const settled = result.catch(() => {})
      last.set(tabId, settled)
      void settled.then(() => {
        if (last.get(tabId) === settled) last.delete(tabId)
      })
      return result
    },
  }
}
