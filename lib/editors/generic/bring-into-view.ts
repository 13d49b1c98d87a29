/** Scrolls everything around a place so that it is seen, frames included. Only ever for a click of the user. */
import { isInside } from '../scroll'

/** @param around the nearest element that holds the place, which may scroll itself */
export function bringIntoView(around: Element, measure: () => DOMRect): boolean {
  const view = around.ownerDocument.defaultView
  if (!view) return false
  const scrollers = scrollersAround(around)
  for (const scroller of scrollers) centreNow(scroller, measure())
  const seen = scrollers.every((scroller) => isInside(scroller, measure()))
  const frame = frameElementOf(view)
  if (!frame) return seen
  const inParent = () => {
    const { left, top } = frame.getBoundingClientRect()
    const place = measure()
    return new DOMRect(left + place.left, top + place.top, place.width, place.height)
  }
  return bringIntoView(frame.parentElement ?? frame, inParent) && seen
}

/** From the inner to the outer; the page itself is the last. */
function scrollersAround(element: Element): Element[] {
  const page = element.ownerDocument
  const found: Element[] = []
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const overflow = page.defaultView?.getComputedStyle(at).overflowY
    const scrolls = overflow === 'auto' || overflow === 'scroll' || overflow === 'hidden'
    if (scrolls && at.scrollHeight > at.clientHeight && at !== page.scrollingElement) found.push(at)
  }
  if (page.scrollingElement) found.push(page.scrollingElement)
  return found
}

/** A shadow tree goes on at its host. */
function parentOf(element: Element): Element | null {
  const parent = element.parentNode
  return parent instanceof ShadowRoot ? parent.host : element.parentElement
}

function centreNow(scroller: Element, place: DOMRect): void {
  const isPage = scroller === scroller.ownerDocument.scrollingElement
  const height = isPage
    ? (scroller.ownerDocument.defaultView?.innerHeight ?? scroller.clientHeight)
    : scroller.clientHeight
  const top = isPage ? 0 : scroller.getBoundingClientRect().top
  const by = place.top + place.height / 2 - (top + height / 2)
  // A page that scrolls smoothly would still be on its way when the place is measured.
  scroller.scrollTo({ top: scroller.scrollTop + by, behavior: 'instant' })
}

/** Null at the top, and where the page around is another site's. */
function frameElementOf(view: Window): Element | null {
  try {
    return view.frameElement
  } catch {
    return null
  }
}
