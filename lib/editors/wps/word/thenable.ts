/** Objects of the editor are thenable at every step, which no promise may be given to unwrap. */

type Then = (onValue: (value: unknown) => void, onError: () => void) => unknown

/** Read once: for the editor's objects each reading of `then` may be a request. */
function thenOf(value: unknown): Then | null {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return null
  const then: unknown = Reflect.get(value, 'then')
  return typeof then === 'function' ? (then as Then) : null
}

/** Calls back with what `result` comes to, one step deep, and at once when it is no thenable. */
export function whenAnswered(
  result: unknown,
  onValue: (value: unknown) => void,
  onError: () => void,
): void {
  const then = thenOf(result)
  if (then) Reflect.apply(then, result, [onValue, onError])
  else onValue(result)
}
