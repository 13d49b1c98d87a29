/** Knows when text is being composed in an input method: until then the page holds half-typed syllables. */

export interface Composition {
  isOn(): boolean
  stop(): void
}

/** Editors commit the composed text to the DOM a little after compositionend. Milliseconds. */
const AFTER_COMPOSITION = 100

export function trackComposition(page: Document, onEnd: () => void = () => {}): Composition {
  const abort = new AbortController()
  let composing = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function end() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      composing = false
      onEnd()
    }, AFTER_COMPOSITION)
  }
  const listen = (type: string, listener: () => void) =>
    page.addEventListener(type, listener, { capture: true, signal: abort.signal })

  listen('compositionstart', () => {
    clearTimeout(timer)
    composing = true
  })
  listen('compositionend', end)
  // An input method that is left by a click elsewhere may never end its composition.
  listen('focusout', () => composing && end())

  return {
    isOn: () => composing,
    stop() {
      abort.abort()
      clearTimeout(timer)
    },
  }
}
