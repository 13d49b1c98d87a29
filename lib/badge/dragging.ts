/** Moves the badge with the pointer; the place is kept while the page lives. */

/** Pixels the pointer may tremble before a press becomes a move. */
const TREMBLE = 4
/** Pixels that always stay inside the window. */
const MARGIN = 8

/** Distance from the right and bottom edges of the window, in CSS pixels. */
export interface BadgePlace {
  right: number
  bottom: number
}

/** Keeps the badge inside the window. */
export function clampPlace(
  place: BadgePlace,
  badge: { width: number; height: number },
  view: { width: number; height: number },
): BadgePlace {
  const clamp = (value: number, size: number, room: number) =>
    Math.max(MARGIN, Math.min(value, room - size - MARGIN))
  return {
    right: clamp(place.right, badge.width, view.width),
    bottom: clamp(place.bottom, badge.height, view.height),
  }
}

/**
 * @param handle what is pressed to drag
 * @param host what moves
 * @returns asks whether the press that just ended was a drag, so that its click is not one
 */
export function makeDraggable(handle: HTMLElement, host: HTMLElement): () => boolean {
  let start: { x: number; y: number; place: BadgePlace } | null = null
  let moved = false

  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    const box = host.getBoundingClientRect()
    moved = false
    start = {
      x: event.clientX,
      y: event.clientY,
      place: { right: innerWidth - box.right, bottom: innerHeight - box.bottom },
    }
  })
  handle.addEventListener('pointermove', (event) => {
    if (start === null) return
    const x = event.clientX - start.x
    const y = event.clientY - start.y
    if (!moved && Math.hypot(x, y) < TREMBLE) return
    // Captured only now: a captured press would send its click to the handle, not to the button.
    if (!moved) handle.setPointerCapture(event.pointerId)
    moved = true
    const place = clampPlace(
      { right: start.place.right - x, bottom: start.place.bottom - y },
      host.getBoundingClientRect(),
      { width: innerWidth, height: innerHeight },
    )
    host.style.right = `${place.right}px`
    host.style.bottom = `${place.bottom}px`
  })
  const end = () => {
    start = null
  }
  handle.addEventListener('pointerup', end)
  handle.addEventListener('pointercancel', end)

  return () => {
    const wasDrag = moved
    moved = false
    return wasDrag
  }
}
