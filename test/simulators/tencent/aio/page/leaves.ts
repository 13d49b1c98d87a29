/** Draws a block's text into its zone and finds places in it. */
import type { Piece } from '../documents/seed'
import { element, hashed } from './element'
import { textOf } from './pieces'

const ZERO_WIDTH = '\u200B'
const INVISIBLE = /[\u200B\u2060\uFEFF]/g

/** Elements that stand for one character. */
const cards = new WeakSet<Node>()
/** Shown in an empty block; no part of its text. */
const placeholders = new WeakSet<Node>()

export function drawText(zone: HTMLElement, pieces: readonly Piece[], placeholder: string): void {
  const leaves: Node[] = pieces.map(drawPiece)
  const written = textOf(pieces)
  if (written === '') {
    const shown = element('span', hashed('placeholder'), { contenteditable: 'false' })
    shown.textContent = placeholder
    placeholders.add(shown)
    leaves.push(document.createTextNode(ZERO_WIDTH), shown)
  }
  // Without one more break the last line, which is empty, would not be shown.
  if (written.endsWith('\n')) leaves.push(document.createTextNode('\n'))
  zone.replaceChildren(...leaves)
}

export function drawCode(zone: HTMLElement, pieces: readonly Piece[]): void {
  const written = textOf(pieces)
  const lines = written.split('\n')
  zone.replaceChildren(
    ...lines.map((line, index) => {
      const span = element('span', '', { 'data-code-span': 'true' })
      span.append(
        element('span', '', { 'data-line-number': String(index + 1) }),
        document.createTextNode(index < lines.length - 1 ? `${line}\n` : line || ZERO_WIDTH),
      )
      return span
    }),
  )
  if (written.endsWith('\n')) zone.append('\n')
}

function drawPiece(piece: Piece): Node {
  const leaf = element('span', piece.bold ? hashed('bold') : hashed('plain'))
  if (piece.card) {
    leaf.className = 'sc-inline-icon-link tdocs-doc-link'
    leaf.setAttribute('contenteditable', 'false')
    leaf.setAttribute('data-link-href', piece.card.url)
    leaf.textContent = piece.card.title
    cards.add(leaf)
    return leaf
  }
  leaf.textContent = piece.text
  if (piece.bold) leaf.style.fontWeight = 'bold'
  if (!piece.link) return leaf
  const link = element('span', '', { 'data-type': 'text-link', 'data-link-href': piece.link })
  link.append(leaf)
  return link
}

/** The text as the DOM shows it now, after the browser itself changed it. */
export function readBack(zone: HTMLElement): string {
  let text = ''
  for (const { node, length } of parts(zone)) {
    text += length === 1 && cards.has(node) ? '\uFFFC' : (node.textContent ?? '')
  }
  const visible = text.replace(INVISIBLE, '')
  return visible.endsWith('\n') ? visible.slice(0, -1) : visible
}

/** Visible offset of a place in the DOM; a card counts one. */
export function offsetOf(zone: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(zone)
  before.setEnd(node, offset)
  let visible = 0
  for (const part of parts(zone)) {
    if (part.node === node) {
      return visible + (part.node.textContent ?? '').slice(0, offset).replace(INVISIBLE, '').length
    }
    if (before.comparePoint(part.node, 0) > 0) break
    visible += part.length
  }
  return visible
}

/** The DOM place of a visible offset: behind the character before it. */
export function placeOf(zone: HTMLElement, offset: number): { node: Node; offset: number } {
  let rest = offset
  for (const { node, length } of parts(zone)) {
    if (rest <= length && !cards.has(node)) {
      return { node, offset: offsetInNode(node.textContent ?? '', rest) }
    }
    rest -= length
  }
  return { node: zone, offset: zone.childNodes.length }
}

function offsetInNode(text: string, visible: number): number {
  let index = 0
  for (let rest = visible; index < text.length && rest > 0; index++)
    if (!/[\u200B\u2060\uFEFF]/.test(text.charAt(index))) rest--
  return index
}

/** Text nodes and cards in order. */
function* parts(zone: HTMLElement): Generator<{ node: Node; length: number }> {
  const walker = document.createTreeWalker(zone, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode(node) {
      const isInside = (set: WeakSet<Node>) => node.parentNode !== null && set.has(node.parentNode)
      if (placeholders.has(node) || isInside(cards)) return NodeFilter.FILTER_REJECT
      const isPart = node instanceof Text || cards.has(node)
      return isPart ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
    },
  })
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = cards.has(node) ? 1 : (node.textContent ?? '').replace(INVISIBLE, '').length
    yield { node, length }
  }
}
