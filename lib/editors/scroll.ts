/** Scrolling to a place and asking what is in view. Only ever called for a click of the user, or to read. */

/** Half a screen on each side is taken as in view, so that marks are there before they are scrolled to. */
const MARGIN = 0.5

export function isNearView(rect: DOMRect, view: Window): boolean {
  const height = view.innerHeight
  return rect.height > 0 && rect.bottom > -height * MARGIN && rect.top < height * (1 + MARGIN)
}

export function findScroller(element: Element): Element | null {
  const view = element.ownerDocument.defaultView
  if (!view) return null
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = view.getComputedStyle(at)
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight)
      return at
  }
  return element.ownerDocument.scrollingElement
}

/** Puts the middle of `rect` in the middle of the scroller. */
export function centre(scroller: Element, rect: DOMRect): void {
  const frame = frameOf(scroller)
  scroller.scrollTop += rect.top + rect.height / 2 - (frame.top + frame.height / 2)
}

export function isInside(scroller: Element, rect: DOMRect): boolean {
  const frame = frameOf(scroller)
  return rect.bottom > frame.top && rect.top < frame.top + frame.height
}

function frameOf(scroller: Element): { top: number; height: number } {
  const page = scroller.ownerDocument
  if (scroller === page.scrollingElement)
    return { top: 0, height: page.defaultView?.innerHeight ?? scroller.clientHeight }
  const { top, height } = scroller.getBoundingClientRect()
  return { top, height }
}
