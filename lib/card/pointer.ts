/**
 * When the card opens and closes. Listens without holding anything up; asks what is marked under the
 * pointer only when it has come to rest, never while a button is down or somebody types.
 */
import type { Box } from '../editors/adapter'
import type { Point } from '../highlight/painter'
import { contains } from '../highlight/places'

export interface PointerEvents {
  /** The pointer rests. */
  rest(point: Point): void
  /** A plain click that selected nothing. */
  click(point: Point): void
  /** Null while no card is shown. */
  shown(): { isHover: boolean; anchor: Box } | null
  /** Whether an event is the card's own. */
  isIn(event: Event): boolean
  close(): void
}

/** Milliseconds. */
const REST = 300
/** After a key, until the pointer counts again. Milliseconds. */
const AFTER_KEY = 500
/** The way from the mark to the card may lead over the page. Milliseconds. */
const GRACE = 300
/** CSS pixels. */
const TREMBLE = 4
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'])

/** @returns stops listening */
export function watchPointer(page: Document, events: PointerEvents): () => void {
  const abort = new AbortController()
  const view = page.defaultView
  let point: Point = { x: Number.NaN, y: Number.NaN, target: null }
  let movedAt = 0
  let keyAt = Number.NEGATIVE_INFINITY
  let pressed: { x: number; y: number } | null = null
  let restTimer: ReturnType<typeof setTimeout> | undefined
  let leaveTimer: ReturnType<typeof setTimeout> | undefined

  const forget = () => {
    clearTimeout(restTimer)
    restTimer = undefined
  }
  const stay = () => {
    clearTimeout(leaveTimer)
    leaveTimer = undefined
  }
  const close = () => {
    forget()
    stay()
    events.close()
  }

  function waitForRest(wait: number) {
    restTimer = setTimeout(() => {
      restTimer = undefined
      const still = performance.now() - movedAt
      if (still < REST - 1) waitForRest(REST - still)
      else if (performance.now() - keyAt > AFTER_KEY) events.rest(point)
    }, wait)
  }

  function moved(event: MouseEvent) {
    const { clientX: x, clientY: y } = event
    // The browser repeats the last place when the page moves under a pointer that rests.
    if (x === point.x && y === point.y) return
    if (event.buttons !== 0) return forget()
    const isOwn = events.isIn(event)
    point = { x, y, target: isOwn ? null : targetOf(event) }
    movedAt = performance.now()
    const shown = events.shown()
    if (shown) {
      if (isOwn || !shown.isHover || contains(shown.anchor, point, TREMBLE)) stay()
      else leaveTimer ??= setTimeout(close, GRACE)
    }
    if (isOwn || (shown && !shown.isHover)) forget()
    else if (restTimer === undefined) waitForRest(REST)
  }

  function keyed(event: KeyboardEvent) {
    if (MODIFIERS.has(event.key) || events.isIn(event)) return
    typed()
  }

  function typed() {
    keyAt = performance.now()
    if (events.shown()) close()
    else forget()
  }

  function clicked(event: MouseEvent) {
    if (events.isIn(event) || event.button !== 0 || event.detail !== 1) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !pressed) return
    const { clientX: x, clientY: y } = event
    if (Math.hypot(x - pressed.x, y - pressed.y) > TREMBLE) return
    events.click({ x, y, target: targetOf(event) })
  }

  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ) =>
    view?.addEventListener(type, listener, { capture: true, passive: true, signal: abort.signal })

  listen('mousemove', moved)
  listen('mousedown', (event) => {
    if (events.isIn(event)) return
    pressed = event.button === 0 ? { x: event.clientX, y: event.clientY } : null
    close()
  })
  listen('click', clicked)
  listen('keydown', keyed)
  // Input methods and pasting by menu have no key.
  listen('input', typed)
  listen('scroll', (event) => {
    if (events.shown() && !events.isIn(event)) close()
    else forget()
  })
  listen('resize', close)
  listen('blur', () => {
    forget()
    if (events.shown()?.isHover) close()
  })

  return () => {
    abort.abort()
    close()
  }
}

function targetOf(event: Event): Node | null {
  const [target] = event.composedPath()
  return target instanceof Node ? target : null
}
