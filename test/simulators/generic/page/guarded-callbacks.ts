/**
 * Editors change their own DOM long after the call that caused it: in observers, listeners, timers and
 * micro-tasks. So every callback that the page's scripts register counts as the page's own doing. What
 * is left over is done by somebody else: a content script has callbacks of its own world, a test that
 * puts something in is called from outside. Callbacks do not excuse later moves of the selection or the
 * focus; only calls of the hand and gestures do.
 *
 * Must be the first import of a page: editors keep `queueMicrotask` and others when they are loaded.
 */
import { Guards } from '../../shared/guards'

/** Text is typed natively anywhere inside an editable element. */
const EDITABLE = '[contenteditable="true"]'

export const guards = new Guards(EDITABLE)
/** Before anything is wrapped: what listens here is ours. */
window.addEventListener('scroll', () => guards.scrolled(), true)

type Callback = (...parameters: never[]) => unknown

function owned<Call extends Callback>(call: Call): Call {
  return function (this: unknown, ...parameters: never[]) {
    return guards.ownCallback(() => call.apply(this, parameters))
  } as Call
}

function wrapTimers(): void {
  for (const name of ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame']) {
    const holder = window as unknown as Record<string, (...parameters: unknown[]) => unknown>
    const original = holder[name]
    if (!original) continue
    holder[name] = (call, ...others) =>
      original.call(window, typeof call === 'function' ? owned(call as Callback) : call, ...others)
  }
}

function wrapObservers(): void {
  const { MutationObserver: Original } = window
  window.MutationObserver = class extends Original {
    constructor(callback: MutationCallback) {
      super(owned(callback))
    }
  }
}

function wrapListeners(): void {
  const wrappers = new WeakMap<object, EventListener>()
  const { addEventListener, removeEventListener } = EventTarget.prototype
  const wrapperOf = (listener: EventListenerOrEventListenerObject): EventListener => {
    const known = wrappers.get(listener)
    if (known) return known
    const wrapper = function (this: unknown, event: Event) {
      guards.ownCallback(() =>
        typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event),
      )
    }
    wrappers.set(listener, wrapper)
    return wrapper
  }
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener && wrapperOf(listener), options)
  }
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener && wrapperOf(listener), options)
  }
}

wrapTimers()
wrapObservers()
wrapListeners()
