/** Goes to a place in the text that the editor shows beside its canvas. */
import type { RevealResult } from '../../adapter'
import { centre, findScroller, isInside } from '../../scroll'
import { findTier } from './visible-layer'

/** Scrolls the pages, whose layer moves along with them. */
const SCROLLER = '.is-horizontal-scroll'

/** `offset`: UTF-16 offset in `text`, the paragraph without the ends of its lines. */
export function revealVisible(page: Document, text: string, offset: number): RevealResult {
  const tier = findTier(page)
  const node = tier && findTextNode(tier, text, offset)
  if (!node) return 'absent'
  const element = node.parentElement
  const scroller = page.querySelector(SCROLLER) ?? (element && findScroller(element))
  if (!element || !scroller) return 'failed'
  centre(scroller, element.getBoundingClientRect())
  return isInside(scroller, element.getBoundingClientRect()) ? 'moved' : 'failed'
}

/** The node in which the character at `offset` of the paragraph `text` stands. */
function findTextNode(tier: Element, text: string, offset: number): Text | null {
  const walker = tier.ownerDocument.createTreeWalker(tier, NodeFilter.SHOW_TEXT)
  const nodes: { node: Text; start: number }[] = []
  let whole = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: whole.length })
    whole += (node as Text).data.trimEnd()
  }
  const place = whole.indexOf(text)
  if (place < 0) return null
  return nodes.findLast(({ start }) => start <= place + offset)?.node ?? null
}
