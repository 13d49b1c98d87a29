/** Goes to a place in the text that the editor shows beside its canvas. */
import type { RevealResult } from '../../adapter'
import { centre, findScroller, isInside } from '../../scroll'
import { findTier } from './visible-layer'
import { isPageNumber } from './visible-text'

/** Scrolls the pages, whose layer moves along with them. */
const SCROLLER = '.is-horizontal-scroll'

/**
 * `offset`: UTF-16 offset in the paragraph `text`. `failed` also when it is not shown: whether it is
 * still in the document nobody knows then.
 */
export function revealVisible(page: Document, text: string, offset: number): RevealResult {
  const tier = findTier(page)
  const element = tier && findTextNode(tier, text, offset)?.parentElement
  const scroller = page.querySelector(SCROLLER) ?? (element && findScroller(element))
  if (!element || !scroller) return 'failed'
  centre(scroller, element.getBoundingClientRect())
  return isInside(scroller, element.getBoundingClientRect()) ? 'moved' : 'failed'
}

/** Lines were joined with a space or without one. */
const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

/** The node in which the character at `offset` of the paragraph stands; it may run over pages. */
function findTextNode(tier: Element, text: string, offset: number): Text | null {
  const walker = tier.ownerDocument.createTreeWalker(tier, NodeFilter.SHOW_TEXT)
  const nodes: { node: Text; start: number }[] = []
  let whole = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text
    if (isPageNumber(data)) continue
    nodes.push({ node: node as Text, start: whole.length })
    whole += withoutSpaces(data)
  }
  const place = whole.indexOf(withoutSpaces(text))
  if (place < 0) return null
  const target = place + withoutSpaces(text.slice(0, offset)).length
  return nodes.findLast(({ start }) => start <= target)?.node ?? null
}
