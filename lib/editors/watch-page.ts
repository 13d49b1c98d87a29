/** Cheap signals that the text may have changed, shared by the adapters that read a page's DOM. */
import type { ChangeSignal, Stop } from './adapter'
import { trackComposition } from './composition'

export interface WatchOptions {
  page: Document
  /** The editor as it is now; it may be replaced while the document stays open. */
  findRoot(): Element | null
  onChange(signal: ChangeSignal): void
  /** Catches what gives no signal: edits of other people, slices that arrive, navigation. Milliseconds. */
  slowCheck?: number
}

const SLOW_CHECK = 2_500

const EDIT_EVENTS = ['input', 'paste', 'cut', 'drop']

/** Silent while text is composed in an input method and while the page is hidden. */
export function watchPage(options: WatchOptions): Stop {
  const { page, findRoot, onChange } = options
  const abort = new AbortController()
  let root: Element | null = null

  const tell = (kind: ChangeSignal) => {
    if (!composition.isOn() && !page.hidden) onChange(kind)
  }
  const signal = () => tell('edit')
  const composition = trackComposition(page, signal)
  const observer = new MutationObserver(signal)

  function observeRoot() {
    const current = findRoot()
    if (current === root) return
    observer.disconnect()
    root = current
    if (current) observer.observe(current, { subtree: true, childList: true, characterData: true })
  }

  const listen = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, listener, { capture: true, signal: abort.signal })

  for (const type of EDIT_EVENTS) listen(page, type, signal)
  listen(page, 'visibilitychange', signal)
  const view = page.defaultView
  if (view) {
    listen(view, 'popstate', signal)
    listen(view, 'focus', signal)
    // pushState has no event of its own where this API is missing; the slow check sees it then.
    if ('navigation' in view) listen(view.navigation, 'navigatesuccess', signal)
  }

  const timer = setInterval(() => {
    if (page.hidden) return
    observeRoot()
    tell('check')
  }, options.slowCheck ?? SLOW_CHECK)
  observeRoot()

  return () => {
    abort.abort()
    observer.disconnect()
    clearInterval(timer)
    composition.stop()
  }
}
