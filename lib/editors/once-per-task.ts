/** Calls in one task see the same DOM: the first one does the work, the others get its result. */
export function oncePerTask<Result>(compute: () => Result): () => Result {
  let kept: { result: Result } | null = null
  return () => {
    if (!kept) {
      kept = { result: compute() }
      queueMicrotask(() => {
        kept = null
      })
    }
    return kept.result
  }
}
