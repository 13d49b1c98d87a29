/** The editable text: one element a paragraph, read back as paragraphs with keys that live as they do. */
import type { SnapshotParagraph } from '../../lib/document/snapshot'

/** Data attributes that a paragraph's origin sets. */
const STYLED_BY = ['heading', 'title', 'number', 'cell'] as const

/** Texts with more paragraphs are laid out where they are looked at only. */
const LAZY_FROM = 200

/** What is known of a paragraph besides its text. */
type Origin = Omit<SnapshotParagraph, 'text'>

export interface SurfaceText {
  /** Shows these paragraphs in place of what is there. */
  fill(paragraphs: readonly SnapshotParagraph[]): void
  read(): SnapshotParagraph[]
  /** Undefined: the paragraph is gone. */
  elementOf(key: string): HTMLElement | undefined
}

export function createSurfaceText(root: HTMLElement): SurfaceText {
  const origins = new WeakMap<Node, Origin>()
  let elements = new Map<string, HTMLElement>()
  let created = 0

  const originOf = (element: HTMLElement): Origin => {
    const known = origins.get(element)
    if (known) return known
    // Enter clones the element with its attributes: the new paragraph is plain.
    for (const name of STYLED_BY) delete element.dataset[name]
    const origin = { key: `new-${created++}` }
    origins.set(element, origin)
    return origin
  }

  return {
    fill(paragraphs) {
      const shown = paragraphs.length > 0 ? paragraphs : [{ key: `new-${created++}`, text: '' }]
      const nodes = shown.map(({ text, ...origin }) => {
        const element = createParagraph(text, shown.length >= LAZY_FROM)
        if (origin.heading !== undefined) element.dataset.heading = String(origin.heading)
        if (origin.isTitle) element.dataset.title = ''
        if (origin.number) element.dataset.number = origin.number
        if (origin.cell) element.dataset.cell = ''
        origins.set(element, origin)
        return element
      })
      root.replaceChildren(...nodes)
    },

    read() {
      elements = new Map()
      return adoptLooseText(root).map((element) => {
        const origin = originOf(element)
        elements.set(origin.key, element)
        return { ...origin, text: textOf(element) }
      })
    },

    elementOf: (key) => elements.get(key),
  }
}

/** @param isLazy not laid out while it is out of view */
export function createParagraph(text: string, isLazy = false): HTMLElement {
  const element = document.createElement('div')
  if (isLazy) element.dataset.lazy = ''
  if (text === '') element.append(document.createElement('br'))
  else element.textContent = text
  return element
}

/**
 * Lays out the paragraph of the caret for good. Chromium 156 puts what is typed in front of what was
 * typed before while a paragraph with `content-visibility: auto` waits for its first frame, and
 * Enter makes such a paragraph by cloning the attributes of this one (seen 2026-11).
 */
export function settleAtCaret(root: HTMLElement): void {
  let node = document.getSelection()?.anchorNode ?? null
  while (node && node.parentNode !== root) node = node.parentNode
  if (node instanceof HTMLElement) delete node.dataset.lazy
}

/** An empty paragraph holds one <br> to have a height; any other <br> is a line break in it. */
function textOf(element: HTMLElement): string {
  if (!element.querySelector('br')) return element.textContent ?? ''
  let text = ''
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data
    else if (node instanceof HTMLBRElement) text += '\n'
  }
  return text.endsWith('\n') ? text.slice(0, -1) : text
}

/** Browsers leave text without its paragraph after everything was deleted: give it one. */
function adoptLooseText(root: HTMLElement): HTMLElement[] {
  for (const node of [...root.childNodes]) {
    if (node instanceof HTMLElement && node.tagName !== 'BR') continue
    const selection = document.getSelection()
    const caret =
      selection?.anchorNode === node || selection?.anchorNode === root
        ? Math.min(selection.anchorOffset, node.textContent?.length ?? 0)
        : null
    const paragraph = document.createElement('div')
    node.replaceWith(paragraph)
    paragraph.append(node)
    if (caret !== null && node instanceof Text) selection?.collapse(node, caret)
    else if (caret !== null) selection?.collapse(paragraph, 0)
  }
  return [...root.children].filter((child) => child instanceof HTMLElement)
}

/** The range of UTF-16 offsets in a paragraph; null when its text ends before. */
export function rangeIn(element: HTMLElement, start: number, end: number): Range | null {
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let offset = 0
  let started = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) offset += 1
    if (!(node instanceof Text)) continue
    const { length } = node
    if (!started && start <= offset + length) {
      range.setStart(node, Math.max(0, start - offset))
      started = true
    }
    if (started && end <= offset + length) {
      range.setEnd(node, Math.max(0, end - offset))
      return range
    }
    offset += length
  }
  return null
}
