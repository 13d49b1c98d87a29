/**
 * The editor's own outline beside the text. Its titles are text of the DOM; the names of its classes end in
 * a hash, and React makes it anew every now and then, so it is looked up at every use (2026).
 */
import { nextOutside } from '../../dom-text'

export interface OutlineEntry {
  title: string
  element: HTMLElement
  /** Where the title begins; deeper titles begin further right. Null when it is not shown. */
  left: number | null
}

const DRAWER = '[class*="drawer_drawer__"][class*="drawer_drawer-left"]'
const CAPTIONS = new Set(['大纲', '目录', 'Outline'])
const ENTRY_LIMIT = 2_000
/** Elements looked at for a caption where the drawer's class is another one. */
const SEARCH_LIMIT = 20_000
const CLIMB = 6

export function readOutline(page: Document): OutlineEntry[] {
  const drawer = page.querySelector(DRAWER) ?? findByCaption(page)
  if (!drawer) return []
  const entries: OutlineEntry[] = []
  for (const node of textNodes(drawer, ENTRY_LIMIT)) {
    const title = node.data.trim()
    const element = node.parentElement
    if (!element || CAPTIONS.has(title)) continue
    entries.push({ title, element, left: leftOf(node) })
  }
  return entries
}

/** Levels by how far right titles begin; null when the outline is not shown. */
export function levelsOf(entries: readonly OutlineEntry[]): (number | null)[] {
  const lefts = entries.flatMap(({ left }) => (left === null ? [] : [left]))
  const steps: number[] = []
  for (const left of [...lefts].sort((a, b) => a - b))
    if (left > (steps.at(-1) ?? Number.NEGATIVE_INFINITY) + STEP) steps.push(left)
  return entries.map(({ left }) => {
    if (left === null) return null
    return Math.min(9, Math.max(1, steps.filter((step) => step <= left + STEP).length))
  })
}

/** Less is no step but a matter of glyphs. CSS pixels. */
const STEP = 4

function leftOf(node: Text): number | null {
  const range = new Range()
  range.selectNodeContents(node)
  const { left, width } = range.getBoundingClientRect()
  return width > 0 ? left : null
}

function findByCaption(page: Document): Element | null {
  if (!page.body) return null
  for (const node of textNodes(page.body, SEARCH_LIMIT)) {
    if (!CAPTIONS.has(node.data.trim())) continue
    let at = node.parentElement
    for (let step = 0; at && at !== page.body && step < CLIMB; step++, at = at.parentElement)
      if (textNodes(at, 3).length >= 3) return at
  }
  return null
}

/** With something in them, in document order. */
function textNodes(root: Element, limit: number): Text[] {
  const found: Text[] = []
  let node: Node | null = root.firstChild
  for (let seen = 0; node && found.length < limit && seen < SEARCH_LIMIT; seen++) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') found.push(node as Text)
    const isCode = node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE'
    node = (isCode ? null : node.firstChild) ?? nextOutside(node, root)
  }
  return found
}
